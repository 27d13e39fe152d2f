/** Sees to it that the wrapper has its jar: by HTTP or, where there is no answer, through Maven. Nothing runs unchecked. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../../generator/src/failure.ts';
import { download } from './download.ts';
import { copyByMaven } from './maven.ts';
import { wrapper } from './wrapper.ts';

/** The part of `openapitools.json` that is read here too. */
interface Configuration {
  readonly 'generator-cli': {
    readonly version: string;
    readonly storageDir?: string;
    readonly repository?: { readonly downloadUrl?: string };
  };
}

interface Jar {
  readonly version: string;
  /** Where the wrapper looks for it. */
  readonly file: string;
  readonly url: string;
}

/** SHA-256 of the jar of a version: whoever delivers it, it is this one. */
const checksums: Readonly<Record<string, string>> = {
  '7.25.0': '41ce4f6b07f196676439d710759fa1ced7a08066d06ff1bf314681470289efae',
};

const group = 'org.openapitools';
const artifact = 'openapi-generator-cli';
const central =
  'https://repo1.maven.org/maven2/${groupId}/${artifactId}/${versionName}/${artifactId}-${versionName}.jar';

/** Gives the version. `directory` is that of `openapitools.json`; `say` hears of a download before it begins. */
export async function ensureJar(directory: string, say: (text: string) => void): Promise<string> {
  const { version, file, url } = jarOf(directory);
  const checksum = checksums[version];
  if (checksum === undefined) {
    throw new Failure(
      `openapitools.json asks for OpenAPI Generator ${version}, whose SHA-256 is not known here`,
      'add it to checksums in other/src/jar.ts',
    );
  }
  if (hasJar(directory)) return version;
  rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  const beside = mkdtempSync(join(dirname(file), 'download-'));
  const fetched = join(beside, 'jar');
  const coordinates = `${group}:${artifact}:${version}`;
  try {
    say(`fetching OpenAPI Generator ${version} (30 MB, once)`);
    const direct = (await download(url, fetched, say)) ?? difference(fetched, checksum);
    if (direct !== undefined) {
      say('that failed; asking Maven for it');
      const maven = copyByMaven(coordinates, fetched) ?? difference(fetched, checksum);
      if (maven !== undefined) {
        throw new Failure(
          `OpenAPI Generator ${version} cannot be fetched\n  ${url}: ${direct}\n  Maven: ${maven}`,
          `let this machine, or its Maven (~/.m2/settings.xml), reach Maven Central or a mirror of it, or save ${coordinates} as ${file}`,
        );
      }
    }
    renameSync(fetched, file);
    return version;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** Whether what `openapitools.json` asks for is there, and is what it should be. */
export function hasJar(directory: string): boolean {
  const { version, file } = jarOf(directory);
  return existsSync(file) && sha256(file) === checksums[version];
}

/** What `openapitools.json` asks for, as the wrapper reads it. */
export function jarOf(directory: string): Jar {
  const { version, storageDir, repository } = (
    JSON.parse(readFileSync(join(directory, 'openapitools.json'), 'utf8')) as Configuration
  )['generator-cli'];
  const storage =
    storageDir === undefined ? join(wrapper, 'versions') : resolve(directory, storageDir.replace('~', homedir()));
  const url = (repository?.downloadUrl ?? central)
    .replaceAll('${groupId}', group.replaceAll('.', '/'))
    .replaceAll('${artifactId}', artifact)
    .replaceAll('${versionName}', version);
  return { version, file: join(storage, `${version}.jar`), url };
}

/** Undefined where there is none. */
function difference(file: string, checksum: string): string | undefined {
  const found = sha256(file);
  return found === checksum ? undefined : `what it gave is another file: its SHA-256 is ${found}`;
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
