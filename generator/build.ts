/** Makes the package that is published of the generator, in `dist`: JavaScript, and what clients take over. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { publishedManifest, type Workspace } from './published/manifest.ts';
import { readConfig } from './src/command/config/read.ts';
import { configSchema, schemaFile } from './src/command/config/schema.ts';
import { languages } from './src/languages/languages.ts';
import type { GeneralValues } from './src/package/config.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const repository = join(here, '..');
/** `node build.ts DIR` writes it elsewhere. */
const target = process.argv[2] ?? join(here, 'dist');
/** Sources that are no language's, but for the options of each, and that not only a config file needs. */
const common = /[\\/]src[\\/](?!languages[\\/]\w+[\\/](?!choices\.ts$)|command[\\/]config[\\/]|cli\.ts$)/;

rmSync(target, { recursive: true, force: true });
await bundleSources();
await copyPackages();
write('package.json', manifest());
write(schemaFile, `${JSON.stringify(configSchema(languages), null, 2)}\n`);
cpSync(join(here, 'published/generate.mjs'), join(target, 'bin/generate.mjs'));
cpSync(join(here, 'published/README.md'), join(target, 'README.md'));
cpSync(join(repository, 'LICENSE'), join(target, 'LICENSE'));
// The one comes with the first release, the other with packing.
for (const name of ['CHANGELOG.md', 'made-from.json'])
  if (existsSync(join(here, name))) cpSync(join(here, name), join(target, name));

/**
 * Few files, because Node takes longer to find and link 250 modules than to run them: what a command always needs, and
 * files apart for what it loads when needed, such as a language. Names and line breaks stay, and comments name the
 * sources, so that a stack trace can be read.
 */
async function bundleSources(): Promise<void> {
  const bundle = await rolldown({
    cwd: here,
    input: { cli: 'src/cli.ts' },
    platform: 'node',
    transform: { target: 'node20.19' },
    // Dependencies are installed. What compares descriptions looks after the changesets of this repository only.
    external: [/^[^./]/, /\/changes\//],
  });
  await bundle.write({
    dir: join(target, 'src'),
    format: 'esm',
    entryFileNames: '[name].js',
    codeSplitting: { groups: [{ name: 'generator', test: common }] },
    // Of a file that is loaded when needed, the name is that of its folder: `python.js`.
    chunkFileNames: ({ facadeModuleId: facade }) => (facade ? `${basename(dirname(facade))}.js` : '[name].js'),
  });
  await bundle.close();
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
