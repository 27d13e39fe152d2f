/** Runs a generated package: as JavaScript, with the real runtime beside it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import type { OutputFile } from '../src/languages/language.ts';

const runtime = fileURLToPath(new URL('../../packages/core/src/runtime', import.meta.url));

/** What the package exports, once it is in an empty directory. */
export async function imported(root: string, files: readonly OutputFile[]): Promise<Readonly<Record<string, unknown>>> {
  writeFileSync(join(root, 'package.json'), '{"type": "module"}');
  for (const { path, text } of files) write(join(root, path), text);
  const names = readdirSync(runtime, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((each) => each.endsWith('.ts') && !each.endsWith('.test.ts'))) {
    write(join(root, 'src/runtime', name), readFileSync(join(runtime, name), 'utf8'));
  }
  const url = pathToFileURL(join(root, 'src/generated/index.js')).href;
  return (await import(/* @vite-ignore */ url)) as Readonly<Record<string, unknown>>;
}

function write(path: string, text: string): void {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path.replace(/\.ts$/, '.js'), ts.transpileModule(text, { compilerOptions }).outputText);
}
