import { expect, test } from 'vitest';
import { loweredOperation } from './lowered.ts';
import { errorsOf, failuresOf, mediaType, successesOf } from './outcomes.ts';

const json = '{application/json: {schema: {type: string}}}';

test('ranges come before default, and that before exact statuses; within one, exact media types come first', () => {
  const operation = loweredOperation(`/x: {get: {operationId: get, responses: {
    '200': {description: Ok, content: {'*/*': {}, application/json: {schema: {type: string}}}},
    default: {description: Ok, content: ${json}}, 2XX: {description: Ok}, '404': {description: No, content: ${json}}}}}`);
  const shown = successesOf(operation).map(({ status, content }) => [status, content && mediaType(content)]);
  expect(shown).toContainEqual(['2XX', undefined]);
  expect(shown.slice(-2)).toEqual([
    [200, 'application/json'],
    [200, '*/*'],
  ]);
  expect(failuresOf(operation).map(({ status }) => status)).toContain(404);
});

test('redirections come last, each also without a body', () => {
  const operation = loweredOperation(`/x: {get: {operationId: get, responses: {
    '302': {description: There, content: ${json}}, '304': {description: Same}, '200': {description: Ok, content: ${json}}, default: {description: No}}}}`);
  expect(successesOf(operation).map(({ status, content }) => [status, content && mediaType(content)])).toEqual([
    [200, 'application/json'],
    [302, 'application/json'],
    [302, undefined],
    [304, undefined],
  ]);
});

test('an error that several statuses share is one', () => {
  const content = '{application/json: {schema: {type: object, title: Problem, properties: {code: {type: integer}}}}}';
  const operation = loweredOperation(`/x: {get: {operationId: get, responses: {
    '204': {description: Ok}, '400': {description: No, content: ${content}}, '401': {description: No}}}}`);
  expect(failuresOf(operation)).toHaveLength(1);
  expect(errorsOf(operation)).toEqual([failuresOf(operation)[0]?.error]);
});
