import { expect, it } from 'vitest';
import { header, inspect } from '../inspect.ts';
import { testRules } from './cases.ts';
import { schemaRules } from './schemas.ts';

const schemas = (list: string) => `components:\n  schemas:\n    ${list.replaceAll('\n', '\n    ')}`;

testRules(
  schemaRules.map((rule) => rule.id),
  [
    {
      rule: 'value-type',
      bad: schemas('A: {type: boolean, const: 1}\nB: {enum: [a], const: b}'),
      found: ['6:31 error the number 1 is not of the type boolean', '7:27 error the string "b" is not in the enum'],
      good: schemas('A: {type: boolean, const: true}\nB: {const: {a: 1}, enum: [{a: 1}]}'),
    },
    {
      rule: 'unsafe-integer',
      bad: schemas('A: {enum: [9007199254740993]}\nB: {default: 12345678901234567890}'),
      found: [
        '6:9 warning 9007199254740992 may be rounded: it is beyond 2^53',
        '7:18 warning 12345678901234567000 may be rounded: it is beyond 2^53',
      ],
      good: schemas('A: {enum: [9007199254740991, 0.5], default: 1.5}'),
    },
    {
      rule: 'slow-pattern',
      bad: schemas("A: {type: string, pattern: '^(a+)+$'}"),
      found: '6:32 warning "^(a+)+$" can take exponential time: clients that validate do not run it, and report that',
      good: schemas("A: {type: string, pattern: '^a+(-a+)*$'}"),
    },
    {
      rule: 'unknown-required-property',
      bad: schemas('A: {required: [a, constructor], properties: {a: {}}}\nB: {required: [a]}'),
      found: [
        '6:23 warning the required property "constructor" is not described',
        '7:20 warning the required property "a" is not described',
      ],
      good: schemas(
        'A: {required: [a], properties: {a: {}}}\nB: {required: [a], allOf: [{properties: {a: {}}}, {required: [a]}]}',
      ),
    },
    {
      rule: 'array-without-items',
      bad: schemas('A: {type: array}'),
      found: '6:5 warning the list does not say what it holds',
      good: schemas('A: {type: array, items: true}\nB: {type: [array, string], prefixItems: []}'),
    },
  ],
);

it('ends on compositions that share their parts many times over', () => {
  const layers = Array.from({ length: 40 }, (_, index) => {
    const next = `{$ref: '#/components/schemas/L${index + 1}'}`;
    return `    L${index}: {oneOf: [${next}, ${next}]}\n`;
  });
  const { lines } = inspect(`${header}paths: {}\ncomponents:\n  schemas:\n${layers.join('')}    L40: {type: string}\n`);
  expect(lines).toEqual(['4:1 warning no-operations there is no operation']);
});
