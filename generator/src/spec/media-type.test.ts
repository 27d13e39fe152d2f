import { describe, expect, test } from 'vitest';
import { concreteType, encodingOf, isBinary, isMediaType, listed } from './media-type.ts';
import { header, inspect } from './inspect.ts';

function schema(yaml: string) {
  const { spec, printed } = inspect(`${header}paths: {}\ncomponents: {schemas: {A: ${yaml}}}\n`);
  const node = spec?.root.get('components')?.get('schemas')?.get('A');
  if (node === undefined) throw new Error(printed);
  return node;
}

test.each([
  ['application/json', 'json'],
  ['text/json; charset=utf-8', 'json'],
  ['application/problem+json', 'json'],
  ['Application/Vnd.Api+JSON;version=2', 'json'],
  ['application/x-www-form-urlencoded', 'form'],
  ['multipart/related', 'multipart'],
  ['text/event-stream', 'text'],
  ['application/x-ndjson', 'text'],
  ['application/jsonl', 'text'],
  ['application/soap+xml', 'text'],
  ['application/yaml', 'text'],
  ['image/*', 'binary'],
  ['application/octet-stream', 'binary'],
  ['application/vnd.oasis.opendocument.text', 'binary'],
  ['image/png, image/jpeg', 'binary'],
  ['application/xml, application/json', 'json'],
])('an object as %s is %s', (type, encoding) => {
  expect(encodingOf(type, schema('{type: object}'), 'request')).toBe(encoding);
});

describe('the schema decides', () => {
  test.each([
    ['*/*', '{type: object}', 'json'],
    [
      'application/*',
      "{$ref: '#/components/schemas/A/properties/b', properties: {b: {type: array, items: {}}}}",
      'json',
    ],
    ['*/*', '{oneOf: [{type: string}, {properties: {}}]}', 'json'],
    ['*/*', '{type: [integer, "null"]}', 'json'],
    ['*/*', '{type: string}', 'text'],
    ['*/*', '{enum: [a, b]}', 'text'],
    ['*/*', '{type: string, format: binary}', 'binary'],
    ['*/*', '{}', 'binary'],
    ['text/plain', '{type: integer}', 'json'],
    ['text/plain', '{type: string}', 'text'],
    ['text/csv', '{type: string, format: binary}', 'binary'],
    ['application/json', '{type: string, format: binary}', 'binary'],
    ['application/json', '{type: string}', 'json'],
  ])('%s of %s is %s', (type, yaml, encoding) => {
    expect(encodingOf(type, schema(yaml), 'response')).toBe(encoding);
  });

  test('without one, a range is bytes', () => {
    expect(encodingOf('*/*', undefined, 'request')).toBe('binary');
  });

  test('forms are written, and read as they come', () => {
    expect(encodingOf('multipart/mixed', undefined, 'response')).toBe('binary');
    expect(encodingOf('application/x-www-form-urlencoded', undefined, 'response')).toBe('text');
  });
});

test.each([
  ['*/*', 'json', 'application/json'],
  ['application/*+json', 'json', 'application/json'],
  ['text/plain', 'json', 'text/plain'],
  ['text/plain, application/json', 'json', 'application/json'],
  ['text/*', 'text', 'text/plain'],
  ['*/*', 'text', 'text/plain'],
  ['image/*', 'binary', 'application/octet-stream'],
  ['image/*, image/png', 'binary', 'image/png'],
  ['multipart/*', 'multipart', 'multipart/form-data'],
  ['application/json; v=1', 'json', 'application/json; v=1'],
] as const)('of %s, %s is sent as %s', (declared, encoding, sent) => {
  expect(concreteType(declared, encoding)).toBe(sent);
});

test('a list may have commas in quotes', () => {
  expect(listed('a/b; x="1, \\", 2" , c/*')).toEqual(['a/b; x="1, \\", 2"', 'c/*']);
  expect([isMediaType('a/b, c/d; e=f'), isMediaType('a/b, c'), isMediaType('')]).toEqual([true, false, false]);
});

test('what is neither text nor structured', () => {
  expect(['image/png, image/*', 'text/csv', '*/*', 'image/png, text/csv', ''].map(isBinary)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
