import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { afterAll, expect } from 'vitest';
import { anySpec } from '../../../test/any-spec.ts';
import { marker } from '../../../test/any-text.ts';
import { errorsOf, missingDotnet, project } from '../../../test/dotnet.ts';
import { generated } from '../../../test/generated.ts';
import { interpreted } from '../../../test/interpreted.ts';
import type { Api } from '../../api/api.ts';
import { csharp } from './language.ts';

const seed = Number(process.env['FAST_CHECK_SEED'] ?? 20261122);
const home = mkdtempSync(join(tmpdir(), 'any-csharp-'));
const ours = fileURLToPath(new URL('../../../../packages/csharp/src', import.meta.url));

afterAll(() => {
  rmSync(home, { recursive: true });
});

interpreted('any specs compile, and none of their text has become code', missingDotnet, () => {
  const apis = fc.sample(anySpec, { seed, numRuns: 40 }).flatMap((spec, index) => read(spec, index) ?? []);
  expect(apis.length).toBeGreaterThan(30);
  const files: Record<string, string> = {};
  for (const [index, api] of apis.entries()) {
    const identity = { name: `Any${index}`, version: '' };
    for (const [path, text] of runtime) files[`Any${index}/src/${path}`] = csharp.rename?.(text, identity) ?? text;
    const { files: sources } = csharp.emit(api, identity);
    for (const { path, text } of sources) files[`Any${index}/${path}`] = text;
    // Examples are left out: they write dates, free JSON and maps as texts, which do not compile yet.
  }
  const emitted = Object.entries(files).filter(([path]) => !path.includes('/src/'));
  expect(emitted.filter(([, text]) => codeOf(text).includes(marker)).map(([path]) => path)).toEqual([]);
  // An example of a deprecated operation has the warning that its users get. Analyzers are for the package of one description; here it is the language that judges, and the XML of comments.
  const properties = {
    ImplicitUsings: 'disable',
    GenerateDocumentationFile: 'true',
    LangVersion: '14',
  };
  const file = project(home, files, { properties: { ...properties, NoWarn: 'CS1591;CS0618' } });
  expect(errorsOf(file, { analyzers: false })).toEqual([]);
});

/** Undefined where the spec stage refuses the spec, and says why. */
function read(spec: unknown, index: number): Api | undefined {
  const file = join(home, `${index}.json`);
  writeFileSync(file, JSON.stringify(spec));
  try {
    return generated(file).api;
  } catch (error) {
    if (error instanceof Error && /^\d+:\d+ (error|warning) /.test(error.message)) return undefined;
    throw error;
  }
}

const runtime = readdirSync(ours, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.cs'))
  .map((path) => [path, readFileSync(join(ours, path), 'utf8')] as const);

/** What is left without comments and literals. */
function codeOf(text: string): string {
  return text.replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'|\/\/.*/g, '');
}
