/** Makes the package that is published of the generator, in `dist`: JavaScript, and what clients take over. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import typescript from 'typescript';
import { publishedManifest, type Workspace } from './published/manifest.ts';
import { readConfig } from './src/command/config/read.ts';
import { configSchema, schemaFile } from './src/command/config/schema.ts';
import { languages } from './src/languages/languages.ts';
import type { GeneralValues } from './src/package/config.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const repository = join(here, '..');
/** `node build.ts DIR` writes it elsewhere. */
const target = process.argv[2] ?? join(here, 'dist');

rmSync(target, { recursive: true, force: true });
for (const path of sources()) write(`src/${path.replace(/\.ts$/, '.js')}`, compiled(join(here, 'src', path)));
await copyPackages();
write('package.json', manifest());
write(schemaFile, `${JSON.stringify(configSchema(languages), null, 2)}\n`);
cpSync(join(here, 'published/generate.mjs'), join(target, 'bin/generate.mjs'));
cpSync(join(here, 'published/README.md'), join(target, 'README.md'));
cpSync(join(repository, 'LICENSE'), join(target, 'LICENSE'));
// The one comes with the first release, the other with packing.
for (const name of ['CHANGELOG.md', 'made-from.json'])
  if (existsSync(join(here, name))) cpSync(join(here, name), join(target, name));

/** What the command needs: not what compares descriptions and looks after the changesets of this repository. */
function sources(): string[] {
  const all = readdirSync(join(here, 'src'), { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  return all.filter(
    (path) =>
      path.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(path) && !/^(changes\/|changesets\.ts|diff\.ts)/.test(path),
  );
}

/** Each file by itself, so that a stack trace names it. The compiler has checked types before. */
function compiled(file: string): string {
  const { ModuleKind, ScriptTarget } = typescript;
  return typescript.transpileModule(readFileSync(file, 'utf8'), {
    fileName: file,
    compilerOptions: {
      target: ScriptTarget.ES2023,
      module: ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      rewriteRelativeImportExtensions: true,
    },
  }).outputText;
}

/** Of each package only what the language names: nothing that is ours alone. */
async function copyPackages(): Promise<void> {
  for (const { load } of languages) {
    const language = await load();
    const home = join('packages', language.package);
    for (const path of new Set([...language.handwritten, language.manifest, 'LICENSE']))
      cpSync(join(repository, home, path), join(target, home, path), {
        recursive: true,
        filter: (from) => !isTest(from) && !language.caches?.includes(basename(from)),
      });
  }
}

function isTest(path: string): boolean {
  return /\.test\.[^.]+$/.test(path) || /^(tests?|__tests__|node_modules)$/.test(basename(path));
}

function manifest(): string {
  const workspace = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')) as Workspace;
  const files = ['bin', 'src', 'packages', schemaFile, 'CHANGELOG.md', 'made-from.json'];
  return publishedManifest(workspace, settings(), files);
}

/** Of sdk.yaml. */
function settings(): GeneralValues {
  const { config } = readConfig(join(repository, 'sdk.yaml'), languages, ({ message, hint }) => {
    throw new Error(`sdk.yaml: ${message} (${hint})`);
  });
  return config?.values ?? {};
}

function write(path: string, text: string): void {
  const file = join(target, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
