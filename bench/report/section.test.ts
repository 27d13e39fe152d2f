import { expect, test } from 'vitest';
import { machine } from './machine.ts';
import { markdown, type Section } from './section.ts';

const section: Section = {
  text: 'How fast it is.',
  columns: [
    { key: 'ratio', title: '×', digits: 2 },
    { key: 'extra', title: '+ µs', digits: 0 },
  ],
  rows: [
    { name: 'bare', values: { ratio: 1, extra: -2.4 } },
    { name: '**ours**', values: { ratio: 1.236 } },
  ],
  tools: 'Ruby 3.1.2',
};

test('a section is a table, aligned, that says in which run it was measured', () => {
  expect(markdown('Speed', section)).toBe(`### Speed

How fast it is. Measured in one run with ${machine('Ruby 3.1.2')}.

|          |    × | + µs |
| -------- | ---: | ---: |
| bare     | 1.00 |   -2 |
| **ours** | 1.24 |    — |
`);
});

test('what was not measured says so', () => {
  expect(markdown('Speed', { ...section, isMissing: true })).toContain('How fast it is. Not measured.\n');
});

test('the machine is described with what was measured with', () => {
  expect(machine('Ruby 3.1.2')).toMatch(/^Ruby 3\.1\.2 on \d+ cores, /);
  expect(machine()).toContain(`Node ${process.versions.node} on`);
});

test('what rounds to nothing has no sign', () => {
  expect(markdown('Speed', { ...section, rows: [{ name: 'bare', values: { ratio: -0.001, extra: -0.4 } }] })).toContain(
    '| bare | 0.00 |    0 |',
  );
});
