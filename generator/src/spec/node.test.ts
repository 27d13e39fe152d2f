import { expect, it } from 'vitest';
import { header, inspect } from './inspect.ts';

const hostile = `${header}paths: {/a: {get: {operationId: a, responses: {}}}}
components:
  schemas:
    __proto__: {type: string, description: "*/ \${x}"}
    constructor: {type: object, properties: {__proto__: {type: integer}, toString: {type: boolean}, x-name: {type: 'null'}}}
    hasOwnProperty: {$ref: '#/components/schemas/__proto__'}
    A:
      examples: [{__proto__: {polluted: true}}]
`;

it('takes names that objects have by themselves as data', () => {
  const { spec, lines } = inspect(hostile);
  expect(lines).toEqual([]);
  const schemas = spec?.root.get('components')?.get('schemas');
  expect(schemas?.entries().map(([name]) => name)).toEqual(['__proto__', 'constructor', 'hasOwnProperty', 'A']);
  expect(schemas?.get('__proto__')?.text('description')).toBe('*/ ${x}');
  expect(schemas?.get('hasOwnProperty')?.value).toBe(schemas?.get('__proto__')?.value);
  expect(schemas?.get('hasOwnProperty')?.reference?.name).toBe('__proto__');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

it('has nothing that the document does not have', () => {
  const root = inspect(hostile).spec?.root;
  expect([root?.get('toString'), root?.data('constructor'), root?.has('valueOf'), root?.text('__proto__')]).toEqual([
    undefined,
    undefined,
    false,
    undefined,
  ]);
});

it('lists fields without extensions unless keys are names', () => {
  const properties = inspect(hostile)
    .spec?.root.get('components')
    ?.get('schemas')
    ?.get('constructor')
    ?.get('properties');
  expect(properties?.entries().map(([name]) => name)).toEqual(['__proto__', 'toString']);
  expect(properties?.entries(true).map(([name]) => name)).toEqual(['__proto__', 'toString', 'x-name']);
});

it('reads fields by type and knows their places', () => {
  const { spec } = inspect(
    `${header}paths: {}\nx-a: {text: a, flag: true, number: 1.5, texts: [a, 1, b], list: [{b: 1}, {b: 2}], a/b~c: {}}`,
  );
  const node = spec?.root.get('x-a');
  expect([
    node?.text('text'),
    node?.text('flag'),
    node?.flag('flag'),
    node?.flag('text'),
    node?.number('number'),
    node?.number('none'),
  ]).toEqual(['a', undefined, true, false, 1.5, undefined]);
  expect([node?.texts('texts'), node?.texts('none')]).toEqual([['a', 'b'], []]);
  expect(
    node
      ?.get('list')
      ?.items()
      .map((item) => [item.number('b'), item.source.pointer]),
  ).toEqual([
    [1, '/x-a/list/0'],
    [2, '/x-a/list/1'],
  ]);
  expect(node?.sourceOf('a/b~c').pointer).toBe('/x-a/a~1b~0c');
  expect(node?.get('text')?.items()).toEqual([]);
});
