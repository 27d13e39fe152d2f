/** Sees to it that the wrapper has its jar: through the wrapper or, where it gets no answer, through Maven. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../../generator/src/failure.ts';
import { run, runWrapper, wrapper } from './wrapper.ts';

/** The part of `openapitools.json` that is read here too. */
interface Configuration {
  readonly 'generator-cli': { readonly version: string; readonly storageDir?: string };
}

/** SHA-256 of the jar of a version: whoever delivers it, it is this one. */
const checksums: Readonly<Record<string, string>> = {
  '7.25.0': '41ce4f6b07f196676439d710759fa1ced7a08066d06ff1bf314681470289efae',
};

const mavenPlugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1';

/** Gives the version. `directory` is that of `openapitools.json`; `say` hears of a download before it begins. */
export function ensureJar(directory: string, say: (text: string) => void): string {
  const { version, file } = jarOf(directory);
  if (isWhole(file, version)) return version;
  rmSync(file, { force: true });
  say(`fetching OpenAPI Generator ${version} (30 MB, once)`);
  const { output } = runWrapper(directory, ['version']);
  if (isWhole(file, version)) return version;
  rmSync(file, { force: true });
  say('that failed; asking Maven for it');
  const reason = fetchByMaven(version, file);
  if (reason === undefined && isWhole(file, version)) return version;
  rmSync(file, { force: true });
  throw new Failure(
    [
      `OpenAPI Generator ${version} cannot be fetched`,
      `  openapi-generator-cli: ${lastLine(output)}`,
      `  Maven: ${reason ?? `what it gave is not the jar of ${version}: its SHA-256 differs`}`,
    ].join('\n'),
    `let Maven reach Maven Central or a mirror of it (~/.m2/settings.xml), or save org.openapitools:openapi-generator-cli:${version} as ${file}`,
  );
}

/** Where the wrapper looks for it. */
export function jarOf(directory: string): { version: string; file: string } {
  const { version, storageDir } = (
    JSON.parse(readFileSync(join(directory, 'openapitools.json'), 'utf8')) as Configuration
  )['generator-cli'];
  const storage =
    storageDir === undefined ? join(wrapper, 'versions') : resolve(directory, storageDir.replace('~', homedir()));
  return { version, file: join(storage, `${version}.jar`) };
}

function isWhole(file: string, version: string): boolean {
  if (!existsSync(file)) return false;
  const expected = checksums[version];
  if (expected === undefined) {
    throw new Failure(
      `openapitools.json asks for OpenAPI Generator ${version}, whose SHA-256 is not known here`,
      'add it to checksums in other/src/jar.ts',
    );
  }
  return createHash('sha256').update(readFileSync(file)).digest('hex') === expected;
}

/** Says why there is no file. */
function fetchByMaven(version: string, file: string): string | undefined {
  const storage = dirname(file);
  mkdirSync(storage, { recursive: true });
  const directory = mkdtempSync(join(storage, 'maven-'));
  try {
    const artifact = `org.openapitools:openapi-generator-cli:${version}:jar`;
    const options = [`-Dartifact=${artifact}`, `-DoutputDirectory=${directory}`];
    const program = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';
    const { succeeded, output } = run(program, ['-B', '-q', `${mavenPlugin}:copy`, ...options], directory);
    if (!succeeded) return output.includes('ENOENT') ? 'mvn is not installed' : firstError(output);
    renameSync(join(directory, `openapi-generator-cli-${version}.jar`), file);
    return undefined;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function firstError(output: string): string {
  return /^\[ERROR\] (.*)$/m.exec(output)?.[1] ?? lastLine(output);
}

function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? '';
}
