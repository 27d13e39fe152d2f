import type { ResponseMetadata } from '../../../packages/core/src/generated/index.js';
import { expect, test } from 'vitest';
import type { Operation, Type } from '../../../generator/src/api/api.ts';
import type { Names } from '../../../generator/src/naming/names.ts';
import { answerOf } from './answer.ts';

const names = {
  property: ({ name }) => name,
  resultField: () => 'object',
} as Pick<Names, 'property' | 'resultField'> as Names;

const text: Type = { kind: 'string', constraints: {} } as Type;
const account = objectOf({ name: false, pin: true });

test.each<[place: string, type: Type, value: unknown, shown: unknown]>([
  ['an object', account, { name: 'n', pin: '1234' }, { name: 'n', pin: '••••' }],
  ['a list', { kind: 'array', items: account } as Type, [{ pin: '1234' }], [{ pin: '••••' }]],
  ['a map', { kind: 'map', values: account }, { a: { pin: '1234' } }, { a: { pin: '••••' } }],
  ['what may be null', { kind: 'nullable', type: account } as Type, { pin: '1234' }, { pin: '••••' }],
  [
    'a union',
    { kind: 'union', variants: [objectOf({ name: false }), account] } as unknown as Type,
    { pin: '1234' },
    { pin: '••••' },
  ],
  [
    'further properties',
    { ...objectOf({ name: false }), additional: account } as Type,
    { x: { pin: '1234' } },
    { x: { pin: '••••' } },
  ],
  ['none', account, { name: 'n', pin: null }, { name: 'n', pin: null }],
])('secrets in %s are not shown', (_, type, value, shown) => {
  const result = {
    statusCode: 200,
    contentType: 'application/json',
    rawResponse: new Response(),
    object: value,
  } as unknown as ResponseMetadata;
  const operation = { results: [{ type }] } as unknown as Operation;
  expect(JSON.parse(answerOf(result, operation, names).body)).toEqual(shown);
});

function objectOf(properties: Readonly<Record<string, boolean>>): Type {
  const list = Object.entries(properties).map(([name, sensitive]) => ({ name, sensitive, type: text }));
  return { kind: 'object', properties: list, additional: undefined } as unknown as Type;
}
