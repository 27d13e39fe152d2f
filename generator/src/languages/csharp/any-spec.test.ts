import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, expect } from 'vitest';
import { anySpec } from '../../../test/any-spec.ts';
import { marker } from '../../../test/any-text.ts';
import { errorsOf, exampleProgram, missingDotnet, project } from '../../../test/dotnet.ts';
import { generated } from '../../../test/generated.ts';
import { interpreted } from '../../../test/interpreted.ts';
import { programsOf } from '../../../test/programs.ts';
import type { Api } from '../../api/api.ts';
import { csharp } from './language.ts';
import { runtimeFiles } from './runtime.fixture.ts';

const seed = Number(process.env['FAST_CHECK_SEED'] ?? 20261122);
const home = mkdtempSync(join(tmpdir(), 'any-csharp-'));

afterAll(() => {
  rmSync(home, { recursive: true });
});

interpreted('any specs compile, and none of their text has become code', missingDotnet, () => {
  const apis = fc.sample(anySpec, { seed, numRuns: 40 }).flatMap((spec, index) => read(spec, index) ?? []);
  expect(apis.length).toBeGreaterThan(30);
  const files: Record<string, string> = {};
  for (const [index, api] of apis.entries()) {
    const identity = { name: `Any${index}`, published: 'anything', version: '' };
    for (const [path, text] of Object.entries(runtimeFiles(identity))) files[`Any${index}/${path}`] = text;
    const emission = csharp.emit(api, identity);
    for (const { path, text } of emission.files) files[`Any${index}/${path}`] = text;
    const usages = programsOf(api, emission);
    for (const [each, text] of usages.entries()) {
      files[`Any${index}/Example${each}.cs`] = exampleProgram(`Example${index}_${each}`, text);
    }
  }
  const emitted = Object.entries(files).filter(([path]) => !path.includes('/src/'));
  expect(emitted.filter(([, text]) => codeOf(text).includes(marker)).map(([path]) => path)).toEqual([]);
  // Analyzers are for the package of one description; here it is the language that judges, and the XML of comments.
  const properties = {
    ImplicitUsings: 'disable',
    GenerateDocumentationFile: 'true',
    LangVersion: '14',
  };
  const file = project(home, files, { properties: { ...properties, NoWarn: 'CS1591' } });
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

/** What is left without comments and literals. */
function codeOf(text: string): string {
  return text.replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'|\/\/.*/g, '');
}
