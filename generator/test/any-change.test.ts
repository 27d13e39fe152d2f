import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { kinds } from '../src/changes/kinds/kinds.ts';
import { markdownReport } from '../src/changes/markdown.ts';
import { compareSpecs, type Report } from '../src/changes/report.ts';
import { terminalReport } from '../src/changes/terminal.ts';
import { languages } from '../src/languages/languages.ts';
import { anySpec } from './any-spec.ts';
import type { Data } from './any-text.ts';
import picocolors from 'picocolors';

const seed = Number(process.env['FAST_CHECK_SEED'] ?? 20261122);
const directory = mkdtempSync(join(tmpdir(), 'any-change-'));
afterAll(() => {
  rmSync(directory, { recursive: true });
});

/** Undefined where the spec stage refuses one of them. */
async function reportOf(old: Data, next: Data): Promise<Report | undefined> {
  const files = [join(directory, 'old.json'), join(directory, 'new.json')] as const;
  writeFileSync(files[0], JSON.stringify(old));
  writeFileSync(files[1], JSON.stringify(next));
  return (await compareSpecs(...files, languages)).report;
}

test('nothing changed from any spec to itself', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anySpec, async (spec) => {
      const report = await reportOf(spec, spec);
      fc.pre(report !== undefined);
      expect(report.changes).toEqual([]);
    }),
    { seed, numRuns: 50 },
  );
});

test('any two specs are compared, and what they contain stays in its place', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anySpec, anySpec, async (old, next) => {
      const report = await reportOf(old, next);
      fc.pre(report !== undefined);
      for (const { kind, oldPlace, newPlace } of report.changes) {
        expect(Object.keys(kinds)).toContain(kind);
        expect([oldPlace, newPlace]).not.toEqual([undefined, undefined]);
      }
      expect(terminalReport(report, picocolors.createColors(false))).not.toMatch(
        /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u,
      );
      // A change is three lines, whatever its names; what is no code span is our own text.
      const items = markdownReport(report)
        .split('\n')
        .filter((line) => /^(- |#)/.test(line));
      const levels = new Set(report.changes.map(({ level }) => level));
      expect(items.length).toBe(1 + levels.size + report.changes.length);
    }),
    { seed, numRuns: 50 },
  );
});

test('nothing changed from the kitchen sink to itself, in any language', async () => {
  const file = fileURLToPath(new URL('kitchen-sink/openapi.yaml', import.meta.url));
  const { report } = await compareSpecs(file, file, languages);
  expect(report?.changes).toEqual([]);
});
