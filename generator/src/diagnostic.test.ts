import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { diagnose, formatDiagnostic } from './diagnostic.ts';
import { visible } from './invisible.ts';
import type { Finding, Locator } from './diagnostic.ts';
import { header, inspect } from './spec/inspect.ts';

const lines = ['one', '  two: 2', `three: ${'x'.repeat(300)}`, '\tfour: \u001b[31m\u202e'];
const locator: Locator = {
  locate: ({ pointer }) => ({ line: Number(pointer.slice(1)) || 1, column: 3 }),
  line: (_, number) => lines[number - 1],
  written: () => undefined,
};
const finding: Finding = {
  severity: 'error',
  rule: 'a-rule',
  message: 'wrong',
  source: { file: 'a.yaml', pointer: '/2' },
  hint: 'mend it',
};
const plain = picocolors.createColors(false);
const print = (changed: Partial<Finding>) =>
  diagnose([{ ...finding, ...changed }], locator)
    .map((diagnostic) => formatDiagnostic(diagnostic, locator, plain))
    .join('\n');

it('shows the place, the lines around it and what to do', () => {
  expect(
    inspect(`${header}paths:\n  /user:\n    get:\n      operationId: a\n      responses:\n        '200': {}\n`).printed,
  ).toBe(
    `openapi.yaml:9:9 warning paths./user.get.responses.200: a response has no "description" [missing-field]
   7 |       operationId: a
   8 |       responses:
>  9 |         '200': {}
     |         ^
  hint: add description`,
  );
});

describe('diagnose', () => {
  it('sorts by file, line and column, and drops what is said twice', () => {
    const at = (file: string, pointer: string, rule: string): Finding => ({
      ...finding,
      rule,
      source: { file, pointer },
    });
    const found = [
      at('b', '/3', 'r1'),
      at('a', '/2', 'r2'),
      at('b', '/1', 'r3'),
      at('b', '/3', 'r1'),
      at('b', '/3', 'r4'),
    ];
    expect(diagnose(found, locator).map(({ rule }) => rule)).toEqual(['r3', 'r1', 'r4', 'r2']);
  });

  it('takes the position that a finding brings', () => {
    expect(diagnose([{ ...finding, position: { line: 7, column: 9 }, at: 'key' }], locator)).toEqual([
      { ...finding, line: 7, column: 9 },
    ]);
  });
});

describe('formatDiagnostic', () => {
  it('cuts long lines around the place', () => {
    const cut = print({ position: { line: 3, column: 200 } });
    expect(cut.split('\n')[3]).toBe(`> 3 | …${'x'.repeat(110)}…`);
    expect(cut.split('\n')[4]).toBe(`    | ${' '.repeat(41)}^`);
    expect(cut.split('\n')[1]).toBe('  1 | …');
  });

  it('lets nothing through that a terminal obeys', () => {
    const printed = print({
      message: 'a\nb\u001b[2J',
      hint: '\u0007',
      source: { file: 'a\r.yaml', pointer: '/4/\u009b' },
      position: { line: 4, column: 8 },
    });
    expect(printed).not.toMatch(/[^\P{C}\n]/u);
    expect(printed).toContain('a␊b␛[2J');
    expect(printed).toContain('> 4 | ␉four: ␛[31m\\u{202e}\n    |        ^');
    expect(printed).toContain('a␍.yaml:4:8 error 4.\\u{9b}:');
  });

  it('shows what it can of a file that has no such line', () => {
    expect(print({ position: { line: 99, column: 1 }, source: { file: 'a', pointer: '' } })).toBe(
      'a:99:1 error wrong [a-rule]\n  hint: mend it',
    );
  });

  it('uses colours when told to', () => {
    const [diagnostic] = diagnose([finding], locator);
    expect(diagnostic && formatDiagnostic(diagnostic, locator, picocolors.createColors(true))).toContain(
      '\u001b[31merror\u001b[39m',
    );
  });
});

it('visible keeps ordinary text', () => {
  expect(visible('é 😀 „x“ \u00a0')).toBe('é 😀 „x“ \u00a0');
});
