import { expect, test } from 'vitest';
import { header, inspect } from '../inspect.ts';
import { testReadings } from './cases.ts';

const schema = (content: string): string => `components:\n  schemas:\n    A: {${content}}\n`;

/** A schema beside one that is an enum, and one that is a number in the end. */
const beside = (content: string): string =>
  `${schema(content)}    E: {type: string, enum: [a, b]}\n    N: {allOf: [{type: integer}, {minimum: 1}]}\n`;
const [E, N] = ['E', 'N'].map((name) => `{$ref: '#/components/schemas/${name}'}`);

testReadings([
  {
    rule: 'value-type',
    text: schema('enum: [a], default: b'),
    told: '6:29 the default the string "b" is not in the enum: it is left out',
    as: schema('enum: [a]'),
  },
  {
    rule: 'value-type',
    text: schema('type: object, default: null'),
    told: '6:32 the default null is not of the type object: it is left out',
    as: schema('type: object'),
  },
  {
    rule: 'value-type',
    text: beside("properties: {p: {$ref: '#/components/schemas/E', default: c}}"),
    told: '6:67 the default the string "c" is not in the enum: it is left out',
    as: beside("properties: {p: {$ref: '#/components/schemas/E'}}"),
  },
  {
    rule: 'value-type',
    text: beside(`default: c, allOf: [${E}]`),
    told: '6:18 the default the string "c" is not in the enum: it is left out',
    as: beside(`allOf: [${E}]`),
  },
  {
    rule: 'value-type',
    text: beside(`default: c, allOf: [${N}]`),
    told: '6:18 the default the string "c" is not of the type integer: it is left out',
    as: beside(`allOf: [${N}]`),
  },
  {
    rule: 'value-type',
    text: beside(`default: c, anyOf: [${E}, ${N}, {type: 'null'}]`),
    told: '6:18 the default the string "c" fits none of the alternatives: it is left out',
    as: beside(`anyOf: [${E}, ${N}, {type: 'null'}]`),
  },
]);

test.each([
  `default: b, allOf: [${E}]`,
  `default: 7, oneOf: [${E}, ${N}]`,
  `default: null, allOf: [${E}]`,
  `default: x, oneOf: [${E}, {}]`,
  `default: 1, allOf: [{enum: [0, 1], type: string}]`,
])('%s is a default that stays', (content) => {
  const { diagnostics, spec } = inspect(header + beside(content), false);
  expect(diagnostics.filter(({ rule }) => rule === 'value-type')).toEqual([]);
  expect(JSON.stringify(spec?.root.value)).toContain('"default"');
});
