import { describe, expect, test } from 'vitest';
import type { Schema, SchemaObject } from './schema.js';
import { validate } from './validate.js';

const issues = (schema: Schema, value: unknown) =>
  validate(value, schema).map(({ path, message }) => `${path} ${message}`);

test('every mismatch is listed by path, without its value', () => {
  const schema: Schema = {
    type: 'object',
    required: ['id', 'profile'],
    properties: {
      id: { type: 'integer' },
      profile: { type: 'object', properties: { autoSelectSubtitle: { type: 'integer', enum: [0, 1, 2] } } },
      tags: { type: ['array', 'null'], items: { type: 'string' }, uniqueItems: true },
    },
    additionalProperties: false,
  };
  const value = { profile: { autoSelectSubtitle: 7 }, tags: ['a', 1, 'a'], 'odd name': 'hush' };
  expect(issues(schema, value)).toEqual([
    '$.id is required, is missing',
    '$.profile.autoSelectSubtitle must be one of [0,1,2]',
    '$.tags must not hold an item twice',
    '$.tags[1] must be string, is number',
    '$["odd name"] must not be there',
  ]);
  expect(issues(schema, { id: 1, profile: {}, tags: null })).toEqual([]);
});

const cases: [string, Schema, unknown[], unknown[]][] = [
  ['null', { type: 'null' }, [null], [0, '', {}]],
  [
    'a boolean in every form that is read as one',
    { type: 'boolean' },
    [true, false, 0, 1, '0', '1', 'true', 'false'],
    [2, 'yes', 'True', '', null, []],
  ],
  ['integer', { type: 'integer' }, [1, -1, 1.0], [1.5, '1', null]],
  ['number', { type: 'number' }, [1.5], ['1.5']],
  ['int32', { format: 'int32' }, [2 ** 31 - 1, -(2 ** 31), 'x'], [2 ** 31, 0.5]],
  ['int64', { format: 'int64' }, [2 ** 53], [2 ** 63]],
  ['date', { format: 'date' }, ['2024-02-29'], ['2023-02-29', '2024-1-1', 'x']],
  [
    'date-time',
    { format: 'date-time' },
    ['2024-02-29T23:59:60Z', '2024-01-01T00:00:00.5+01:00'],
    ['2024-01-01', '2024-01-01T25:00:00Z', '2024-13-01T00:00:00Z'],
  ],
  ['uuid', { format: 'uuid' }, ['123e4567-e89b-12d3-a456-426614174000'], ['123e4567']],
  ['other formats', { format: 'email' }, ['anything'], []],
  ['minimum and maximum', { minimum: 1, maximum: 2 }, [1, 2], [0, 3]],
  ['a number beyond the range of a double', { multipleOf: 1 }, [Number.MAX_VALUE], [JSON.parse('1e400')]],
  ['exclusive', { exclusiveMinimum: 1, exclusiveMaximum: 3 }, [2], [1, 3]],
  ['multipleOf', { multipleOf: 0.1 }, [0.3, 1, 0], [0.35]],
  ['length', { minLength: 2, maxLength: 2 }, ['ab', '😀😀'], ['a', 'abc']],
  ['pattern', { pattern: '^a+$' }, ['aa'], ['b']],
  ['a pattern that may not be run', { slowPattern: '^a+$' }, [1], ['a', 'b']],
  ['a pattern of another dialect', { pattern: '(?<a' }, ['b'], []],
  ['items', { minItems: 1, maxItems: 2 }, [[1]], [[], [1, 2, 3]]],
  [
    'uniqueItems',
    { uniqueItems: true },
    [[1, '1', { a: 1 }]],
    [
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
    ],
  ],
  ['properties', { minProperties: 1, maxProperties: 1 }, [{ a: 1 }], [{}, { a: 1, b: 2 }]],
  ['const', { const: { a: 1 } }, [{ a: 1 }], [{ a: 2 }]],
  ['additionalProperties', { additionalProperties: { type: 'string' } }, [{ a: 'x' }], [{ a: 1 }]],
  ['allOf', { allOf: [{ minimum: 1 }, { maximum: 2 }] }, [1], [0, 3]],
  ['anyOf', { anyOf: [{ type: 'string' }, { type: 'null' }] }, ['x', null], [1]],
  ['oneOf', { oneOf: [{ minimum: 1 }, { maximum: 2 }] }, [0, 3], [1]],
  [
    'names of Object.prototype',
    { required: ['constructor'], properties: { a: { type: 'string' } } },
    [{ constructor: 1, toString: 1 }],
    [{}],
  ],
];

describe.each(cases)('%s', (_, schema, valid, invalid) => {
  test('valid', () => {
    for (const value of valid) expect(issues(schema, value)).toEqual([]);
  });
  test('invalid', () => {
    for (const value of invalid) expect(issues(schema, value)).not.toEqual([]);
  });
});

test('a schema may contain itself', () => {
  const folder = (): SchemaObject => ({
    type: 'object',
    properties: { name: { type: 'string' }, parent: folder },
  });
  expect(issues(folder, { name: 'a', parent: { name: 'b', parent: { name: 1 } } })).toEqual([
    '$.parent.parent.name must be string, is number',
  ]);
});
