/** Every stage up to the files of the TypeScript package, without a disk to write to. */
import { lower } from '../src/api/lower.ts';
import type { Api } from '../src/api/api.ts';
import { diagnose } from '../src/diagnostic.ts';
import type { Finding } from '../src/diagnostic.ts';
import { typescript } from '../src/languages/typescript/language.ts';
import type { OutputFile } from '../src/languages/language.ts';
import { check } from '../src/spec/check.ts';
import { specFiles } from '../src/spec/files.ts';
import { load } from '../src/spec/load.ts';
import { createLocator } from '../src/spec/position.ts';
import { programsOf } from './programs.ts';

export interface Generated {
  readonly api: Api;
  readonly files: readonly OutputFile[];
  /** Example programs by the file names of their operations. */
  readonly usages: readonly OutputFile[];
  readonly warnings: readonly string[];
}

/** What examples import the package as. */
export const packageName = 'generated-package';

/** Throws with all findings where one of them is an error. */
export function generated(file: string): Generated {
  const findings: Finding[] = [];
  const report = (finding: Finding): void => {
    findings.push(finding);
  };
  const read = specFiles();
  const spec = load(file, report, read);
  if (spec) check(spec, report);
  const isWrong = (): boolean => findings.some(({ severity }) => severity === 'error');
  const api = spec && !isWrong() ? lower(spec, report) : undefined;
  const lines = diagnose(findings, createLocator(read)).map(
    ({ severity, rule, line, column, message }) => `${line}:${column} ${severity} ${rule} ${message}`,
  );
  if (api === undefined || isWrong()) throw new Error(lines.join('\n'));
  const emission = typescript.emit(api, { name: packageName, published: 'anything', version: '0.0.0' });
  const usages = programsOf(api, emission).map((text, index) => program(`usage-${index}`, text));
  return { api, files: emission.files, usages, warnings: lines };
}

function program(name: string, text: string): OutputFile {
  return { path: `usage/${name}.ts`, text, sources: [] };
}
