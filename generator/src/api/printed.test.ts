import { expect, test } from 'vitest';
import { lowered, loweredOperation, only } from './lowered.ts';
import { printedOf } from './printed.ts';

/** The path to what is printed, as `field.property: kind`. */
function printed(schema: string, status = "'200'"): string | undefined {
  const content = `{application/json: {schema: ${schema}}}`;
  const operation = loweredOperation(
    `/x: {get: {operationId: get, responses: {${status}: {description: Ok, content: ${content}}}}}`,
  );
  const found = printedOf(operation);
  return found && `${[found.field.name, ...found.path.map(({ name }) => name)].join('.')}: ${found.kind}`;
}

const object = (properties: string, required: string): string =>
  `{type: object, required: [${required}], properties: {${properties}}}`;
const text = '{type: string}';
const whole = '{type: integer}';

test.each([
  ['text before a number', object(`id: ${whole}, name: ${text}`, 'id, name'), 'object.name: value'],
  ['a name before other text', object(`city: ${text}, userName: ${text}`, 'city, userName'), 'object.userName: value'],
  [
    'text before a format',
    object(`mail: {type: string, format: email}, name: ${text}`, 'mail, name'),
    'object.name: value',
  ],
  ['what is always there', object(`name: ${text}, id: ${whole}`, 'id'), 'object.id: value'],
  ['no secret', object(`token: {type: string, x-sensitive: true}, id: ${whole}`, 'token, id'), 'object.id: value'],
  ['no password', object('word: {type: string, format: password}', 'word'), undefined],
  ['no null', object('name: {type: [string, "null"]}', 'name'), undefined],
  ['an object in it', object(`inner: ${object(`name: ${text}`, 'name')}`, 'inner'), 'object.inner.name: value'],
  ['no secret object', object(`inner: {x-sensitive: true, ${object(`a: ${text}`, 'a').slice(1)}`, 'inner'), undefined],
  ['the length of a list', `{type: array, items: ${text}}`, 'object: length'],
  ['the length of a list in it', object(`all: {type: array, items: ${text}}`, 'all'), 'object.all: length'],
  ['nothing of a map', `{type: object, additionalProperties: ${text}}`, undefined],
])('of a result, %s is printed', (_, schema, expected) => {
  expect(printed(schema)).toBe(expected);
});

test('a type that contains itself is left', () => {
  const content = "{application/json: {schema: {$ref: '#/components/schemas/Node'}}}";
  const { api } = lowered(`
paths: {/x: {get: {operationId: get, responses: {'200': {description: Ok, content: ${content}}}}}}
components: {schemas: {Node: ${object("next: {$ref: '#/components/schemas/Node'}", 'next')}}}
`);
  expect(printedOf(only(api.operations))).toBeUndefined();
});

/** Objects that each have the next twice; `last` is what the last one has. */
function doubling(levels: number, last: string): string {
  const schemas = Array.from({ length: levels }, (_, level) => {
    const next = `{$ref: '#/components/schemas/S${level + 1}'}`;
    return `S${level}: ${object(`a: ${next}, b: ${next}`, 'a, b')}`;
  });
  const content = "{application/json: {schema: {$ref: '#/components/schemas/S0'}}}";
  return `
paths: {/x: {get: {operationId: get, responses: {'200': {description: Ok, content: ${content}}}}}}
components: {schemas: {${[...schemas, `S${levels}: ${last}`].join(', ')}}}
`;
}

test('objects that each have the next twice are looked into once', () => {
  const { api } = lowered(doubling(60, object('x: {type: boolean}', 'x')));
  expect(printedOf(only(api.operations))).toBeUndefined();
});

test('nobody reads an example that goes deep', () => {
  const found = (levels: number) =>
    printedOf(only(lowered(doubling(levels, object(`x: ${text}`, 'x'))).api.operations));
  expect(found(3)?.path.map(({ name }) => name)).toEqual(['a', 'a', 'a', 'x']);
  expect(found(4)).toBeUndefined();
});
