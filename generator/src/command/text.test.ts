import picocolors from 'picocolors';
import { expect, test } from 'vitest';
import { createLocator } from '../spec/position.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { textListener } from './text.ts';

const plain = picocolors.createColors(false);

function printed(diagnostics: readonly Diagnostic[]): string[] {
  const lines: string[] = [];
  const terminal = {
    out: () => undefined,
    error: (text: string) => lines.push(text),
    status: () => undefined,
    outColors: plain,
    errorColors: plain,
  };
  textListener({ languages: [], mode: 'write', verbose: false }, '', terminal).diagnosed(diagnostics, createLocator());
  return lines;
}

function found(rule: string, count: number, severity: Diagnostic['severity'] = 'warning'): Diagnostic[] {
  const source = { file: 'no-such-file.yaml', pointer: '' };
  return Array.from({ length: count }, (_, index) => {
    return { severity, rule, message: `${rule} ${index + 1}`, source, line: index + 1, column: 1 };
  });
}

test('warnings are counted by rule, the most frequent first', () => {
  const lines = printed([...found('b-rule', 1), ...found('c-rule', 2), ...found('a-rule', 1)]);
  expect(lines.at(-1)).toBe('4 warnings: 2 c-rule, 1 a-rule, 1 b-rule');
});

test('of many findings of one rule the first are printed, and how many more there are', () => {
  const lines = printed([...found('a-rule', 50), ...found('b-rule', 1, 'error')]);
  expect(lines.filter((line) => line.includes('[a-rule]'))).toHaveLength(10);
  expect(lines.slice(-3)).toEqual([
    '… and 40 more of a-rule (--json lists them all)\n',
    '50 warnings: 50 a-rule',
    '1 error: nothing was written',
  ]);
});
