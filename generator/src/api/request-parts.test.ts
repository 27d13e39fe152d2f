import { expect, test } from 'vitest';
import { lowered } from './lowered.ts';
import {
  clientHeaders,
  parameterEncoding,
  pathTemplate,
  readsSettings,
  routeOf,
  sentParameters,
} from './request-parts.ts';

const { api } = lowered(`
x-client-parameters:
  - {name: X-Client, in: header, schema: {type: string}}
  - {name: language, in: query, schema: {type: string}}
paths:
  /users/{id}/x:
    get:
      operationId: get
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: Cookie, in: header, schema: {type: string}}
        - {name: X-Own, in: header, schema: {type: array, items: {type: string}}, explode: true}
        - {name: session, in: cookie, x-sensitive: true, schema: {type: string}}
        - {name: filter, in: query, style: deepObject, allowReserved: true, schema: {type: object}}
      responses: {'204': {description: Ok}}
`);
const [operation] = api.operations;
if (operation === undefined) throw new Error('There is an operation');
const sent = sentParameters(operation, api);
const namesOf = (parts: readonly (string | { readonly parameter: { readonly name: string } })[]): string[] =>
  parts.map((part) => (typeof part === 'string' ? part : `<${part.parameter.name}>`));

test('each parameter is where it travels', () => {
  expect(pathTemplate(operation)).toBe('/users/{id}/x');
  expect(namesOf(sent.path)).toEqual(['/users/', '<id>', '/x']);
  expect(namesOf(sent.headers)).toEqual(['<X-Own>']);
  expect(namesOf(sent.cookies)).toEqual(['<Cookie>', '<session>']);
  expect(namesOf(sent.secrets)).toEqual(['<session>']);
});

test('settings of the client are sent with every call, headers by the runtime', () => {
  const settings = sent.query.map((part) => (typeof part === 'string' ? part : [part.isArgument, part.isSetting]));
  expect(settings).toEqual([
    [true, false],
    [false, true],
  ]);
  expect(readsSettings(sent)).toBe(true);
  expect(clientHeaders(api).map(({ name }) => name)).toEqual(['X-Client']);
});

test('an encoding says what is not the default of its writer', () => {
  const encodings = operation.parameters.map(parameterEncoding);
  expect(encodings).toEqual([
    { writer: 'simple', isJSON: false, explode: undefined, allowReserved: false },
    { writer: 'text', isJSON: false, explode: undefined, allowReserved: false },
    { writer: 'header', isJSON: false, explode: true, allowReserved: false },
    { writer: 'cookie', isJSON: false, explode: undefined, allowReserved: false },
    { writer: 'deepObject', isJSON: false, explode: undefined, allowReserved: true },
  ]);
});

test('a query in the path is sent before the parameters, and what is told of the path shows it', () => {
  const { api: fixed } = lowered(`paths:
  /a/{id}?type=big one&flag#x:
    get:
      operationId: a
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: q, in: query, schema: {type: string}}
      responses: {200: {description: ok}}
`);
  const [one] = fixed.operations;
  if (one === undefined) throw new Error('There is an operation');
  expect(namesOf(sentParameters(one, fixed).query)).toEqual(['type=big%20one', 'flag', '<q>']);
  expect([pathTemplate(one), routeOf(one)]).toEqual(['/a/{id}', '/a/{id}?type=big%20one&flag']);
});
