import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { anyApis } from '../../../test/any-source.ts';
import { marker } from '../../../test/any-text.ts';
import { errorsOf, exampleProgram, missingDotnet, project } from '../../../test/dotnet.ts';
import { interpreted } from '../../../test/interpreted.ts';
import { programsOf } from '../../../test/programs.ts';
import { csharp } from './language.ts';
import { runtimeFiles } from './runtime.fixture.ts';

const home = mkdtempSync(join(tmpdir(), 'any-csharp-'));

afterAll(() => {
  rmSync(home, { recursive: true });
});

interpreted('any specs compile, and none of their text has become code', missingDotnet, () => {
  const apis = anyApis(home, 40);
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

/** What is left without comments and literals. */
function codeOf(text: string): string {
  return text.replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'|\/\/.*/g, '');
}
