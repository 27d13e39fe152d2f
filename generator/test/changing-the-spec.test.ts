import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { compareSpecs, type Report } from '../src/changes/report.ts';
import { titleOf } from '../src/changes/wording.ts';
import { languages } from '../src/languages/languages.ts';

const root = new URL('../../', import.meta.url);
const guide = readFileSync(new URL('docs/guides/changing-the-spec.md', root), 'utf8');
const spec = readFileSync(new URL('openapi.yaml', root), 'utf8');

interface Walk {
  readonly title: string;
  readonly edit: string;
  /** By column of its table. */
  readonly levels: Readonly<Record<string, string>>;
  readonly kinds: readonly string[];
}

const walks = guide
  .split(/^### \d+\. /m)
  .slice(1)
  .map(walkOf);

function walkOf(section: string): Walk {
  const [title = ''] = section.split('\n');
  const [, edit = ''] = /^```diff\n(.*?)^```/ms.exec(section) ?? [];
  const [header = [], , row = []] = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const [, kinds = ''] = /\((`[a-z-]+`(?:, `[a-z-]+`)*)\)/.exec(section) ?? [];
  return {
    title,
    edit,
    levels: Object.fromEntries(header.map((column, index) => [column, row[index] ?? ''])),
    kinds: kinds.replaceAll('`', '').split(', '),
  };
}

/** Each part of an edit stands in the spec once. */
function apply(yaml: string, edit: string): string {
  return edit.split('@@\n').reduce((text, hunk) => {
    const lines = hunk.trimEnd().split('\n');
    const side = (signs: string): string =>
      lines
        .filter((line) => signs.includes(line.charAt(0)))
        .map((line) => `${line.slice(1)}\n`)
        .join('');
    expect(text.split(side(' -')).length).toBe(2);
    return text.replace(side(' -'), side(' +'));
  }, yaml);
}

async function reportOf(changed: string): Promise<Report> {
  const directory = mkdtempSync(join(tmpdir(), 'plex-sdk-'));
  onTestFinished(() => {
    rmSync(directory, { recursive: true });
  });
  const file = join(directory, 'openapi.yaml');
  writeFileSync(file, changed);
  const { report, diagnostics } = await compareSpecs(fileURLToPath(new URL('openapi.yaml', root)), file, languages);
  if (report === undefined) throw new Error(JSON.stringify(diagnostics));
  return report;
}

function levelsOf(report: Report): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(report.levels).map(([target, level]) => [titleOf(target, report), level]));
}

test('the guide makes ten changes', () => {
  expect(walks.length).toBe(10);
});

test.for(walks)('$title', async ({ edit, levels, kinds }) => {
  const report = await reportOf(apply(spec, edit));
  expect(levelsOf(report)).toEqual(levels);
  const found = report.changes.filter(({ level }) => level !== 'none').map(({ kind }) => kind);
  expect([...new Set(found)].sort()).toEqual(kinds.toSorted());
  for (const { oldPlace, newPlace } of report.changes) expect([oldPlace, newPlace]).not.toEqual([undefined, undefined]);
});

test('all ten together are as much as the most of them', async () => {
  const report = await reportOf(walks.reduce((text, { edit }) => apply(text, edit), spec));
  expect(levelsOf(report)).toEqual({
    wire: 'major',
    ...Object.fromEntries(languages.map(({ title }) => [title, 'major'])),
  });
});

test('what the guide says beside the tables holds, too', async () => {
  const rename = walks.find(({ title }) => title === 'Rename an operation');
  const respelled = await reportOf(apply(spec, (rename?.edit ?? '').replace('signIn', 'postUsersSignInData')));
  expect(new Set(Object.values(respelled.levels))).toEqual(new Set(['none', 'patch']));

  const field = walks.find(({ title }) => title === 'Add a field in the middle of a request');
  const added = (field?.edit ?? '').split('\n').filter((line) => line.startsWith('+'));
  const last = "                   x-sensitive: true\n                   examples: ['123456']\n";
  const appended = await reportOf(apply(spec, `${last}${added.join('\n')}\n`));
  expect(new Set(Object.values(appended.levels))).toEqual(new Set(['minor']));

  const client =
    "   - $ref: '#/components/parameters/DeviceName'\n+  - {name: X-Plex-Model, in: header, schema: {type: string}}\n";
  const ofClient = await reportOf(apply(spec, client));
  const { csharp, ...others } = ofClient.levels;
  expect(new Set(Object.values(others))).toEqual(new Set(['minor']));
  expect(csharp).toBe('major');
});
