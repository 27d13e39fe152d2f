import { expect, test } from 'vitest';
import type { ErrorBody } from './api.ts';
import { lowered, only } from './lowered.ts';

const body = "content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}";

/** Operations with these responses, of which the component `Problem` is the only error. */
function problem(...operations: readonly string[]): ErrorBody {
  const paths = operations.map(
    (responses, index) => `  /${index}: {get: {operationId: o${index}, responses: {${responses}}}}`,
  );
  const { api } = lowered(`
paths:
${paths.join('\n')}
components:
  responses: {Slow: {description: No, headers: {Retry-After: {required: true, schema: {type: integer}}}, ${body}}}
  schemas: {Problem: {type: object, properties: {title: {type: string}}}}
`);
  return only(api.errors);
}

function fields({ headers }: ErrorBody): unknown[] {
  return headers.map(({ text, type, statuses, optional }) => [text, type.kind, statuses.join(), optional]);
}

const failing = (status: string, headers: string): string =>
  `'${status}': {description: No, headers: {${headers}}, ${body}}`;

test('an error has the headers of every response that has its body, none of them for certain', () => {
  const slow = "'429': {$ref: '#/components/responses/Slow'}";
  const down = failing('503', 'X-Reason: {schema: {type: string}}');
  const expected = [
    ['Retry-After', 'integer', '429', true],
    ['X-Reason', 'string', '503', true],
  ];
  expect(fields(problem(slow, `${slow}, ${down}`))).toEqual(expected);
  expect(fields(problem(`${down}, ${slow}`, slow))).toEqual(expected);
});

test('what responses declare alike is one field, and what they declare differently is several', () => {
  const retry = (schema: string): string => `Retry-After: {schema: {type: ${schema}}}`;
  expect(
    fields(
      problem(
        failing('503', retry('string')),
        `${failing('429', retry('integer'))}, ${failing('502', retry('string'))}`,
      ),
    ),
  ).toEqual([
    ['Retry-After', 'integer', '429', true],
    ['Retry-After Bad Gateway', 'string', '502,503', true],
  ]);
});

test('a failure without a body of its own makes no error, and its headers are those of the response alone', () => {
  const { api } = lowered(
    "paths: {/x: {get: {operationId: get, responses: {'200': {description: Ok}, '429': {description: No, headers: {X-A: {schema: {type: integer}}}}}}}}",
  );
  expect(api.errors).toEqual([]);
  expect(only(api.operations).responses.map(({ headers }) => headers.map(({ name }) => name))).toEqual([[], ['X-A']]);
});
