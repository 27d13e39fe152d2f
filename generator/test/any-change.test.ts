import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import * as yaml from 'js-yaml';
import picocolors from 'picocolors';
import { afterAll, expect, test } from 'vitest';
import { kinds } from '../src/changes/kinds/kinds.ts';
import { notJudged } from '../src/changes/kinds/unread.ts';
import { markdownReport } from '../src/changes/markdown.ts';
import { compareSpecs, type Report } from '../src/changes/report.ts';
import { terminalReport } from '../src/changes/terminal.ts';
import { languages } from '../src/languages/languages.ts';
import { anySpec } from './any-spec.ts';
import type { Data } from './any-text.ts';
import { generated } from './generated.ts';

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

test('nothing changed from any spec to itself', async () => {
  await fc.assert(
    fc.asyncProperty(anySpec, async (spec) => {
      const report = await reportOf(spec, spec);
      fc.pre(report !== undefined);
      expect(report.changes).toEqual([]);
    }),
    { seed, numRuns: 50 },
  );
});

test('any two specs are compared, and what they contain stays in its place', async () => {
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
      // What is not judged has a heading of its own.
      const headings = new Set(report.changes.map(({ kind, level }) => (kind === notJudged ? kind : level)));
      expect(items.length).toBe(1 + headings.size + report.changes.length);
    }),
    { seed, numRuns: 50 },
  );
});

/** Every place of a document but those of examples, which only pages show. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).filter(([key]) => !key.startsWith('example'));
  return [path, ...inside.flatMap(([key, child]) => placesIn(child, [...path, key]))];
}

/** Takes away what is at a place, or makes it another. */
function mutated(document: Data, path: readonly string[], how: 'taken away' | 'another'): Data {
  const copy = structuredClone(document) as Record<string, unknown>;
  const owner = path.slice(0, -1).reduce((node, key) => node[key] as Record<string, unknown>, copy);
  const key = path.at(-1) ?? '';
  const value = owner[key];
  if (how === 'another')
    owner[key] = typeof value === 'string' ? `${value}x` : typeof value === 'boolean' ? !value : value;
  else if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else Reflect.deleteProperty(owner, key);
  return copy as Data;
}

/** Without the order of lines: that of a map means nothing. */
async function emitted(file: string): Promise<readonly string[]> {
  const { api } = generated(file);
  const identity = { name: 'Example', published: 'anything', version: '0.0.0' };
  const loaded = await Promise.all(languages.map(({ load }) => load()));
  return loaded.map(({ emit }) =>
    emit(api, identity)
      .files.map(({ path, text }) => `${path}\n${text.split('\n').sort().join('\n')}`)
      .join('\n'),
  );
}

test('what makes the source of a package another is in the report', async () => {
  cpSync(fileURLToPath(new URL('kitchen-sink', import.meta.url)), directory, { recursive: true });
  const document = yaml.load(readFileSync(join(directory, 'openapi.yaml'), 'utf8')) as Data;
  await reportOf(document, document);
  const before = await emitted(join(directory, 'old.json'));
  const places = placesIn(document).slice(1);
  const tried = places
    .filter((_, index) => index % 25 === seed % 25)
    .flatMap((path) => [[path, 'taken away'] as const, [path, 'another'] as const]);
  let compared = 0;
  for (const [path, how] of tried) {
    const next = mutated(document, path, how);
    const report = await reportOf(document, next);
    if (report === undefined) continue;
    compared += 1;
    const after = await emitted(join(directory, 'new.json'));
    const silent = languages.filter(({ id }, index) => after[index] !== before[index] && report.levels[id] === 'none');
    expect([path.join('.'), how, silent.map(({ id }) => id)]).toEqual([path.join('.'), how, []]);
  }
  expect(compared).toBeGreaterThan(tried.length / 3);
});

test('nothing changed from the kitchen sink to itself, in any language', async () => {
  const file = fileURLToPath(new URL('kitchen-sink/openapi.yaml', import.meta.url));
  const { report } = await compareSpecs(file, file, languages);
  expect(report?.changes).toEqual([]);
});
