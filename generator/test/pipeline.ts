/** All stages of one description in memory, for tests of what the generator makes or refuses. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lower } from '../src/api/lower.ts';
import { diagnose } from '../src/diagnostic.ts';
import type { Finding } from '../src/diagnostic.ts';
import { pages } from '../src/docs/pages.ts';
import { firstVersion } from '../src/languages/language.ts';
import { languages } from '../src/languages/languages.ts';
import { check } from '../src/spec/check.ts';
import { specFiles } from '../src/spec/files.ts';
import { load } from '../src/spec/load.ts';
import { createLocator } from '../src/spec/position.ts';

const packages = fileURLToPath(new URL('../../packages/', import.meta.url));

/** `made`, or `rule line:column message` of the first error. */
export async function outcomeOf(description: unknown): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'limits-'));
  try {
    const file = join(directory, 'openapi.json');
    writeFileSync(file, typeof description === 'string' ? description : JSON.stringify(description));
    return await outcomeOfFile(file);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

async function outcomeOfFile(file: string): Promise<string> {
  const findings: Finding[] = [];
  const report = (finding: Finding): void => {
    findings.push(finding);
  };
  const isFine = (): boolean => findings.every(({ severity }) => severity !== 'error');
  const read = specFiles();
  const spec = load(file, report, read);
  if (spec) check(spec, report);
  const api = spec && isFine() ? lower(spec, report) : undefined;
  const error = diagnose(findings, createLocator(read)).find(({ severity }) => severity === 'error');
  if (error) return `${error.rule} ${error.line}:${error.column} ${error.message}`;
  if (!api) throw new Error('there is neither a model nor an error');
  for (const entry of languages) {
    const language = await entry.load();
    const ours = readFileSync(join(packages, language.package, language.manifest), 'utf8');
    const { dialect } = language.emit(api, {
      ...language.readManifest(language.adaptManifest(ours, api)),
      version: firstVersion,
    });
    pages(api, dialect, language.title);
  }
  return 'made';
}
