import { expect, test } from 'vitest';
import { changed, got, sent } from './changed.fixture.ts';
import { markdownReport } from './markdown.ts';
import type { Report, ReportedChange } from './report.ts';

const place = { file: 'openapi.yaml', line: 1, column: 1 };

/** So many changes of each level. */
function reportOf(counts: { readonly major: number; readonly minor: number }): Report {
  const repeated = (count: number, old: string, next: string): ReportedChange[] => {
    const [change] = changed(old, next);
    if (change === undefined) throw new Error('nothing changed');
    return Array.from({ length: count }, () => ({ ...change, oldPlace: place, newPlace: place }));
  };
  const changes = [
    ...repeated(counts.major, got('{type: string}'), got('{type: integer}')),
    ...repeated(counts.minor, sent('{type: string, maxLength: 1}'), sent('{type: string, maxLength: 2}')),
  ];
  return { old: 'old.yaml', new: 'new.yaml', languages: [], levels: { wire: 'major' }, changes };
}

const itemsOf = (text: string): number => text.split('\n').filter((line) => line.startsWith('- ')).length;

test('a report that a comment can hold is whole', () => {
  const text = markdownReport(reportOf({ major: 3, minor: 4 }));
  expect(itemsOf(text)).toBe(7);
  expect(text).not.toContain('no room');
});

test('of a longer one the most serious changes are there, and the others are counted', () => {
  const text = markdownReport(reportOf({ major: 50, minor: 3000 }));
  expect(text.length).toBeLessThanOrEqual(65_000);
  expect(text.length).toBeGreaterThan(64_000);
  const minor = itemsOf(text) - 50;
  expect(text).toContain('From `old.yaml` to `new.yaml`: 3050 changes: 50 major, 3000 minor.');
  const left = 3000 - minor;
  expect(text.split('\n').at(-1)).toBe(
    `There is no room here for ${left} changes: ${left} minor. \`npm run diff\` prints all of them.`,
  );
  const most = markdownReport(reportOf({ major: 3000, minor: 1 }));
  expect(most).not.toContain('## Minor');
  expect(most).toMatch(/no room here for \d+ changes: \d+ major, 1 minor\./);
});
