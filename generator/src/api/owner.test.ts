import { expect, test } from 'vitest';
import { lowered } from './lowered.ts';
import { ownersIn, surroundingIn } from './owner.ts';

const operation = (id: string, content: string): string =>
  `get: {operationId: ${id}, responses: {'200': {description: Done, content: {application/json: {schema: ${content}}}}, '404': {description: None, content: {application/json: {schema: {type: object, properties: {why: {type: string}}}}}}}}`;

const { api } = lowered(`
paths:
  /a:
    ${operation('getA', '{type: object, properties: {inner: {type: object, properties: {x: {type: string}}}, shared: {$ref: "#/components/schemas/Shared"}}}')}
  /b:
    ${operation('getB', '{type: array, items: {$ref: "#/paths/~1a/get/responses/200/content/application~1json/schema"}}')}
components:
  schemas:
    Shared: {type: object, properties: {x: {type: string}}}
`);

function ownersByName(operations = api.operations): Record<string, string | undefined> {
  const owner = ownersIn({ operations });
  return Object.fromEntries(
    [...api.types, ...api.errors].map((named): [string, string | undefined] => [
      named.names[0] ?? '',
      owner(named)?.id,
    ]),
  );
}

test('a type belongs to the operation that declares it, whoever else refers to it', () => {
  expect(ownersByName()).toEqual({
    Shared: undefined,
    'getA inner': 'getA',
    'getA response body': 'getA',
    'getA Not Found data': 'getA',
    'getA Not Found': 'getA',
    'getB Not Found data': 'getB',
    'getB Not Found': 'getB',
  });
});

test('the order of operations decides nothing', () => {
  expect(ownersByName(api.operations.toReversed())).toEqual(ownersByName());
});

test('what names an operation that is not there, or several, belongs to none', () => {
  const [a, b] = api.operations;
  if (a === undefined || b === undefined) throw new Error('there are two operations');
  const owner = ownersIn({ operations: [a, { ...b, id: 'getA' }, a] });
  expect(owner({ operationId: 'getA' })).toBeUndefined();
  expect(owner({ operationId: 'getB' })).toBeUndefined();
});

test('what is declared inside the schema of a type is in that one, however deep, and also if only another type uses it', () => {
  const { api: nested } = lowered(`
paths:
  /a: {get: {operationId: getA, responses: {'200': {description: Done, content: {application/json: {schema: {$ref: "#/components/schemas/User"}}}}}}}
components:
  schemas:
    User: {type: object, properties: {plan: {type: object, properties: {state: {type: string, enum: [on, off]}}}, pet: {$ref: "#/components/schemas/Pet"}}}
    Pet: {type: object, properties: {state: {$ref: "#/components/schemas/User/properties/plan/properties/state"}, kind: {type: string, enum: [cat]}}}
`);
  const surrounding = surroundingIn(nested);
  const found = nested.types.map((type) => [type.names[0], surrounding(type).names[0]]);
  expect(Object.fromEntries(found)).toEqual({
    Pet: 'Pet',
    'Pet kind': 'Pet',
    User: 'User',
    'User plan': 'User',
    'User plan state': 'User',
  });
});

const pets = `
components:
  schemas:
    Pet:
      type: object
      properties:
        id: {type: integer, readOnly: true}
        toy: {type: object, properties: {size: {type: string, enum: [s, l]}}}
`;

function surroundingByName(paths: string): Record<string, string | undefined> {
  const { api: described } = lowered(paths + pets);
  const surrounding = surroundingIn(described);
  return Object.fromEntries(described.types.map((type) => [type.names[0] ?? '', surrounding(type).names[0]]));
}

test('what is sent and what comes back are together, also where only one of them is used', () => {
  const content = 'content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}';
  const sent = `{operationId: putA, requestBody: {${content}}, responses: {'204': {description: Done}}}`;
  expect(surroundingByName(`paths: {/a: {put: ${sent}}}`)).toEqual({
    'Pet input': 'Pet',
    'Pet toy': 'Pet',
    'Pet toy size': 'Pet',
  });
});

test('a component counts that no operation uses, so that using it moves nothing', () => {
  const content = 'content: {application/json: {schema: {$ref: "#/components/schemas/Pet/properties/toy"}}}';
  const part = `{operationId: getA, responses: {'200': {description: Done, ${content}}}}`;
  expect(surroundingByName(`paths: {/a: {get: ${part}}}`)).toEqual({ 'Pet toy': 'Pet', 'Pet toy size': 'Pet' });
});
