import { expect, test } from 'vitest';
import { entered, EntryError } from './entered.ts';
import type { Field } from './fields.ts';

const field: Field = {
  name: 'timeout',
  description: '',
  required: false,
  sensitive: false,
  input: 'text',
  initial: '',
  option: undefined,
  isCredential: false,
  assign: () => undefined,
};

test.each([
  ['text', ' a b ', ' a b '],
  ['number', '1.5', 1.5],
  ['boolean', 'true', true],
  ['boolean', 'false', false],
  ['json', '{"a":[1]}', { a: [1] }],
  [['all', 'some'], 'all', 'all'],
] as const)('%s: %s', (input, text, value) => {
  expect(entered({ ...field, input }, text)).toEqual(value);
});

test('what is left empty is left out, unless it is needed', () => {
  expect(entered(field, '')).toBeUndefined();
  expect(() => entered({ ...field, required: true }, '')).toThrow('timeout is required');
});

test.each([
  ['number', 'ten', 'has to be a number'],
  ['json', '{', 'has to be JSON'],
] as const)('a wrong %s is named', (input, text, problem) => {
  expect(() => entered({ ...field, input }, text)).toThrow(`timeout ${problem}`);
});

test('the field of what is wrong is known', () => {
  const required = { ...field, required: true };
  try {
    entered(required, '');
  } catch (error) {
    expect((error as EntryError).field).toBe(required);
  }
  expect.assertions(1);
});
