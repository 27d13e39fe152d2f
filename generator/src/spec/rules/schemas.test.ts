import { expect, it } from 'vitest';
import { header, inspect } from '../inspect.ts';
import { testRules } from './cases.ts';
import { schemaRules } from './schemas.ts';

const schemas = (list: string) => `components:\n  schemas:\n    ${list.replaceAll('\n', '\n    ')}`;

testRules(
  schemaRules.map((rule) => rule.id),
  [
    {
      rule: 'enum-values',
      bad: schemas("A: {enum: []}\nB: {type: string, enum: [a, 1, a]}\nC: {type: integer, enum: [1, 1.5, '2']}"),
      found: [
        '6:9 error the enum has no values',
        '7:33 error the number 1 is not of the type string',
        '7:36 error the string "a" is in the enum already',
        '8:34 error the number 1.5 is not of the type integer',
        '8:39 error the string "2" is not of the type integer',
      ],
      good: schemas(
        "A: {type: [string, 'null'], enum: [a, null]}\nB: {type: number, enum: [1, 1.5]}\nC: {enum: [1, '1']}",
      ),
    },
    {
      rule: 'value-type',
      bad: schemas(
        'A: {type: integer, default: evil()}\nB: {type: string, enum: [a], default: b}\nC: {type: boolean, const: 1}',
      ),
      found: [
        '6:33 error the string "evil()" is not of the type integer',
        '7:43 error the string "b" is not in the enum',
        '8:31 error the number 1 is not of the type boolean',
      ],
      good: schemas(
        "A: {type: integer, default: 1}\nB: {type: [string, 'null'], default: null}\nC: {const: {a: 1}, enum: [{a: 1}]}",
      ),
    },
    {
      rule: 'enum-names',
      bad: schemas(
        'A: {enum: [1, 2], x-enum-varnames: [A]}\nB: {enum: [1, 2], x-enum-varnames: [A, A]}\nC: {x-enum-descriptions: [a]}',
      ),
      found: [
        '6:23 error x-enum-varnames has 1 entries for 2 values',
        '7:23 error x-enum-varnames has the same name twice',
        '8:9 error x-enum-descriptions has 1 entries for 0 values',
      ],
      good: schemas('A: {enum: [1, 2, null], x-enum-varnames: [A, B], x-enum-descriptions: [a, a, a]}'),
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
    {
      rule: 'circular-composition',
      bad: schemas(
        "A: {allOf: [{$ref: '#/components/schemas/B'}]}\nB: {oneOf: [{type: string}, {$ref: '#/components/schemas/A'}]}",
      ),
      found: ['6:5 error the schema is made of itself', '7:5 error the schema is made of itself'],
      good: schemas("A: {anyOf: [{type: 'null'}, {properties: {a: {$ref: '#/components/schemas/A'}}}]}"),
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
