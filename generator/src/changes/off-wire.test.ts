import { expect, test } from 'vitest';
import { body, changed, levelsOf, operation, parameter, responses } from './changed.fixture.ts';

const found = (old: string, next: string): string[] =>
  changed(old, next).map((change) => `${change.kind}: ${levelsOf(change)}`);

test('a body that is sent as another of its media types changes packages alone', () => {
  const text = 'text/plain: {schema: {type: string}}';
  const json = 'application/json: {schema: {type: object, properties: {a: {type: string}}}}';
  expect(found(body(`content: {${text}}`), body(`content: {${json}, ${text}}`))).toEqual([
    'body-other-media-type-preferred: none, patch, patch',
    'request-type-changed: none, major, major',
  ]);
});

test('an operation that repeats the server of the API changes what clients with another server do, and nothing else', () => {
  const own = operation('servers: [{url: https://example.com}]');
  expect(found(operation(), own)).toEqual(['operation-server-added: none, major, major']);
  expect(found(own, operation())).toEqual(['operation-server-removed: none, major, major']);
});

test('a type that a body and another operation share is judged on the wire where it is on it', () => {
  const pet = (fields: string): string => `
components: {schemas: {Pet: {type: object, properties: {${fields}}}}}
paths:
  /x:
    put:
      requestBody: {content: {application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Pet'}}OTHER}}
      responses: {'204': {description: Done}}
    post:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: Done}}
`;
  const old = pet('a: {type: string}').replace('OTHER', '');
  const next = pet('a: {type: integer}').replace(
    'OTHER',
    ", application/json: {schema: {$ref: '#/components/schemas/Pet'}}",
  );
  expect(found(old, next)).toEqual([
    'body-other-media-type-preferred: none, patch, patch',
    'request-type-changed: none, major, major',
    'request-type-changed: major, major, major',
    // The form, which is not sent any more.
    'not-judged: none, none, none',
  ]);
});

test('explode says nothing about a single value, nor about a list in a header', () => {
  const query = (schema: string, explode: boolean): string => parameter(`schema: ${schema}, explode: ${explode}`);
  const header = (schema: string, explode: boolean): string =>
    operation(`parameters: [{name: a, in: header, schema: ${schema}, explode: ${explode}}]`);
  const [list, object] = ['{type: array, items: {type: string}}', '{type: object, properties: {a: {type: string}}}'];
  expect(found(query('{type: string}', true), query('{type: string}', false))).toEqual([]);
  expect(found(header(list, false), header(list, true))).toEqual([]);
  expect(found(query(list, true), query(list, false))).toEqual(['parameter-explode-changed: major, minor, minor']);
  expect(found(header(object, false), header(object, true))).toEqual([
    'parameter-explode-changed: major, minor, minor',
  ]);
});

test('a success that any status of its range has now is still that success', () => {
  const answer = (status: string): string =>
    responses(`'${status}': {description: Ok, content: {application/json: {schema: {type: string}}}}`);
  expect(found(answer('200'), answer('2XX'))).toEqual(['success-status-changed: minor, patch, patch']);
  expect(found(answer('2XX'), answer('201'))).toEqual(['success-status-changed: minor, patch, patch']);
});
