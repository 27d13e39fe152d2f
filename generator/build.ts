/** Makes the package that is published of the generator, in `dist`: JavaScript, and what clients take over. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import typescript from 'typescript';
import { configSchema, schemaFile } from './src/command/config/schema.ts';
import { languages } from './src/languages/languages.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const repository = join(here, '..');
/** `node build.ts DIR` writes it elsewhere. */
const target = process.argv[2] ?? join(here, 'dist');

rmSync(target, { recursive: true, force: true });
for (const path of sources()) write(`src/${path.replace(/\.ts$/, '.js')}`, compiled(join(here, 'src', path)));
await copyPackages();
write('package.json', `${JSON.stringify(manifest(), null, 2)}\n`);
write(schemaFile, `${JSON.stringify(configSchema(languages), null, 2)}\n`);
cpSync(join(here, 'published/generate.mjs'), join(target, 'bin/generate.mjs'));
for (const name of ['README.md', 'CHANGELOG.md']) cpSync(join(here, 'published', name), join(target, name));
cpSync(join(repository, 'LICENSE'), join(target, 'LICENSE'));

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

function manifest(): unknown {
  const { version, description, license, dependencies } = JSON.parse(
    readFileSync(join(here, 'package.json'), 'utf8'),
  ) as Record<'version' | 'description' | 'license', string> & { readonly dependencies: Record<string, string> };
  // What parses changesets stays here.
  const needed = Object.fromEntries(Object.entries(dependencies).filter(([name]) => name !== '@changesets/parse'));
  return {
    ...{ name: '@plex-sdk/generator', version, description, license },
    keywords: ['openapi', 'sdk', 'generator', 'client', 'typescript', 'python', 'ruby', 'php', 'csharp'],
    author: 'The plex-sdk maintainers',
    type: 'module',
    engines: { node: '>=20.19.0' },
    bin: { generator: 'bin/generate.mjs', 'plex-sdk-generate': 'bin/generate.mjs' },
    files: ['bin', 'src', 'packages', schemaFile, 'CHANGELOG.md'],
    dependencies: needed,
  };
}

function write(path: string, text: string): void {
  const file = join(target, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
