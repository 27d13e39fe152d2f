import { expect, test } from 'vitest';
import { lowered, loweredInput, only } from './lowered.ts';
import { argumentsOf } from './arguments.ts';
import { argumentRemark, carriedIn, formatRemark, plainDefault, sentence } from './remarks.ts';

test.each([
  ['Such as `Plex for Android`', 'Such as `Plex for Android`.'],
  [' Ends already. ', 'Ends already.'],
  ['Which? (one of two)', 'Which? (one of two)'],
  ['', ''],
])('%j has an end, so that another sentence may follow', (text, expected) => {
  expect(sentence(text)).toBe(expected);
});

test('an argument says that it may go', () => {
  const { api } = lowered(`
paths:
  /x:
    get:
      operationId: get
      parameters:
        - {name: old, in: query, description: How it was., deprecated: true, schema: {type: string}}
        - {name: older, in: query, deprecated: true, schema: {type: string}}
        - {name: new, in: query, description: How it is., schema: {type: string}}
      responses: {'204': {description: Ok}}
`);
  const [operation] = api.tags.flatMap((tag) => tag.operations);
  expect(operation && argumentsOf(operation).map(argumentRemark)).toEqual([
    'Deprecated: it may be removed in a future release. How it was.',
    'Deprecated: it may be removed in a future release.',
    'How it is.',
  ]);
});

test('a setting says where it travels', () => {
  const { api } = lowered(`
x-client-parameters: [{name: language, in: query, schema: {type: string}}]
paths: {/x: {get: {operationId: get, responses: {'204': {description: Ok}}}}}
components: {securitySchemes: {token: {type: apiKey, in: header, name: X-Token}}}
`);
  expect(carriedIn(only(api.clientParameters))).toBe('Sent with every call in the query parameter `language`.');
  expect(carriedIn(only(api.securitySchemes))).toBe('Sent in the header `X-Token`, to operations that need it.');
});

test.each([
  ["{type: string, format: date, default: '2026-01-31'}", 'A date as in RFC 3339: `2026-01-31`.', '"2026-01-31"'],
  ['{type: [integer, "null"], default: 3}', undefined, '3'],
  ["{type: string, default: '*/'}", undefined, undefined],
  ['{type: array, items: {type: string}, default: []}', undefined, undefined],
])('%s', (schema, format, byDefault) => {
  const type = loweredInput(`{type: object, properties: {a: ${schema}}}`);
  const property = only(type.kind === 'object' ? type.properties : []);
  expect(formatRemark(property.type)).toBe(format);
  expect(plainDefault(property)).toBe(byDefault);
});
