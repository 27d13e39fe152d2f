import { expect, test } from 'vitest';
import { declared, loweredInput, loweredSchema, shown } from './lowered.ts';

test.each([
  ['{title: A, type: string, enum: [a, b]}', 'A: a=a, b=b'],
  ['{title: A, type: integer, enum: [1, 0, -1]}', 'A: value 1=1, value 0=0, minus 1=-1'],
  ['{title: A, enum: [1st, a]}', 'A: value 1st=1st, a=a'],
  ['{title: A, enum: [1, 2], x-enum-varnames: [ONE, TWO]}', 'A: ONE=1, TWO=2'],
  ['{title: A, oneOf: [{const: s, title: Small}, {const: l}]}', 'A: Small=s, l=l'],
  ['{title: A, oneOf: [{const: 1, title: One}, {const: 2, title: Two}]}', 'A: One=1, Two=2'],
])('%s is %s', (schema, expected) => {
  expect(declared(loweredInput(schema))).toBe(expected);
});

test.each([
  ['{title: A, enum: [a, null]}', 'A?'],
  ["{title: A, type: [string, 'null'], enum: [a, null]}", 'A?'],
  ['{enum: [1, a]}', 'unknown'],
  ['{enum: [1.5, 2]}', 'number'],
  ['{enum: [true]}', 'true'],
  ['{enum: [true, false]}', 'boolean'],
])('%s is %s', (schema, expected) => {
  expect(shown(loweredInput(schema))).toBe(expected);
});

test('what is read is open, because a server may learn new values', () => {
  const schema = '{title: A, type: string, enum: [a]}';
  expect(loweredSchema(schema)).toMatchObject({ open: true });
});

test('an enum beside any string is open also where it is sent', () => {
  const schema =
    '{title: A, type: object, properties: {open: {anyOf: [{enum: [a]}, {type: string}]}, closed: {enum: [b]}}, writeOnly: true}';
  const type = loweredInput(`{title: Outer, type: object, properties: {inner: ${schema}}}`);
  const inner = type.kind === 'object' ? type.properties[0]?.type : undefined;
  expect(inner).toMatchObject({
    properties: [{ type: { kind: 'enum', open: true } }, { type: { kind: 'enum', open: false } }],
  });
});

test('members have the descriptions that either way of writing gives them', () => {
  expect(loweredSchema('{enum: [a, b], x-enum-descriptions: [First, Second]}')).toMatchObject({
    members: [{ description: 'First' }, { description: 'Second' }],
  });
  expect(loweredSchema('{oneOf: [{const: a, description: First}, {const: b}]}')).toMatchObject({
    members: [{ description: 'First' }, { description: '' }],
  });
});
