import { expect, test } from 'vitest';
import { lowered } from './lowered.ts';
import { variantsOf } from './variants.ts';

test('variants are told apart by kind, required properties and constants; a union inside is its variants', () => {
  const { api } = lowered(`
paths:
  /x: {get: {operationId: get, responses: {'200': {description: Ok, content: {application/json: {schema: {$ref: '#/components/schemas/Any'}}}}}}}
components:
  schemas:
    Any: {oneOf: [{$ref: '#/components/schemas/Inner'}, {type: array, items: {type: string}}, {enum: [1, 2]}]}
    Inner: {oneOf: [{type: boolean}, {$ref: '#/components/schemas/Cat'}]}
    Cat: {type: object, required: [kind, name], properties: {kind: {const: cat}, name: {type: string}, age: {type: integer}}}
`);
  const type = api.types.find(({ names }) => names[0] === 'Any');
  const variants = type?.kind === 'union' ? variantsOf(type) : [];
  expect(variants.map(({ kind }) => kind)).toEqual(['boolean', 'object', 'array', 'number']);
  expect(variants[1]?.required.map(({ name }) => name)).toEqual(['kind', 'name']);
  expect(variants[1]?.constants).toEqual([['kind', 'cat']]);
});
