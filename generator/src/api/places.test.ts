import { expect, test } from 'vitest';
import type { Named } from './api.ts';
import { lowered, loweredFiles } from './lowered.ts';

const own = '{type: object, properties: {a: {type: string}}}';
const ok = (schema: string): string => `'200': {description: Ok, content: {application/json: {schema: ${schema}}}}`;

/** The first names of the types and errors of a spec, by the pointers of their schemas. */
function namesAt(api: { readonly types: readonly Named[]; readonly errors: readonly Named[] }): Record<string, string> {
  const all = [...api.types, ...api.errors].map(({ source, names }) => [source.pointer, names[0] ?? '']);
  return Object.fromEntries(all) as Record<string, string>;
}

test('a schema that is referred to where it stands in an operation is named after that operation', () => {
  const target = '#/paths/~1b/get/responses/200/content/application~1json/schema';
  const { api } = lowered(`
paths:
  /a: {get: {operationId: a, responses: {${ok(`{$ref: '${target}'}`)}}}}
  /b: {get: {operationId: b, responses: {${ok(own)}}}}
`);
  expect(namesAt(api)).toEqual({ [target.slice(1)]: 'b response body' });
});

test('what operations share is named after itself', () => {
  const kind = '{type: string, enum: [a]}';
  const { api } = lowered(`
paths:
  /x/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
      - {name: sort, in: query, schema: ${kind}}
    put:
      operationId: x
      parameters: [{$ref: '#/components/parameters/Size'}]
      requestBody: {$ref: '#/components/requestBodies/Change'}
      responses: {'200': {$ref: '#/components/responses/Done'}, '404': {$ref: '#/components/responses/Missing'}}
components:
  parameters: {Size: {name: size, in: query, schema: ${kind}}}
  requestBodies: {Change: {content: {application/json: {schema: ${own}}}}}
  responses:
    Done: {description: Ok, content: {application/json: {schema: ${own}}}}
    Missing: {description: No, content: {application/json: {schema: ${own}}}}
`);
  expect([...api.types, ...api.errors].map(({ names, home }) => `${home} ${names[0]}`)).toEqual([
    'operations /x/{id} query param sort',
    'components Change',
    'components Done',
    'components Missing',
    'components Size',
    'errors Missing error',
  ]);
});

test('a part that stands alone has the name of what it is the part of', () => {
  const { api } = lowered(`
paths:
  /x: {get: {operationId: x, responses: {${ok("{type: object, properties: {a: {$ref: '#/components/schemas/A'}, b: {$ref: '#/components/schemas/B'}, c: {$ref: '#/components/schemas/C'}, d: {anyOf: [{type: object, properties: {x: {}}}, {type: 'null'}]}}}")}}}}
components:
  schemas:
    A: {allOf: [${own}]}
    B: {oneOf: [${own}, {type: 'null'}]}
    C: {anyOf: [{type: string, enum: [a]}, {type: string}]}
`);
  expect(namesAt(api)).toEqual({
    '/components/schemas/A/allOf/0': 'A',
    '/components/schemas/B/oneOf/0': 'B',
    '/components/schemas/C/anyOf/0': 'C',
    '/paths/~1x/get/responses/200/content/application~1json/schema': 'x response body',
    '/paths/~1x/get/responses/200/content/application~1json/schema/properties/d/anyOf/0': 'x d',
  });
});

test('a component that is another one has its own name; a property that is one, that of the component', () => {
  const { api } = lowered(`
paths:
  /x: {get: {operationId: x, responses: {${ok("{$ref: '#/components/schemas/All'}")}}}}
components:
  schemas:
    All:
      type: object
      properties:
        o: {$ref: '#/components/schemas/Other'}
        k: {$ref: '#/components/schemas/OtherKind'}
        c: {$ref: '#/components/schemas/OtherChoice'}
        p: {title: P, allOf: [{$ref: '#/components/schemas/One'}]}
    One: {type: object, properties: {kind: {type: string, enum: [a]}, next: {$ref: '#/components/schemas/Other'}}}
    Other: {allOf: [{$ref: '#/components/schemas/One'}], description: The other one}
    Kind: {type: string, enum: [a, b]}
    OtherKind: {oneOf: [{$ref: '#/components/schemas/Kind'}]}
    Choice: {oneOf: [{$ref: '#/components/schemas/One'}, {type: string}]}
    OtherChoice: {anyOf: [{$ref: '#/components/schemas/Choice'}, {type: 'null'}]}
`);
  const [all] = api.types.filter(({ names }) => names[0] === 'All');
  const shown =
    all?.kind === 'object' ? all.properties.map(({ type }) => (type.kind === 'nullable' ? type.type : type)) : [];
  expect(shown.map((type) => ('names' in type ? type.names[0] : type.kind))).toEqual([
    'Other',
    'OtherKind',
    'OtherChoice',
    'One',
  ]);
  expect(api.types.map(({ names }) => names[0])).toEqual([
    ...['All', 'One', 'One kind', 'Other', 'OtherChoice', 'OtherKind'],
  ]);
});

test('a variant is called after what it fixes or requires, whatever the order of its properties', () => {
  const nameOf = (properties: string): unknown =>
    namesAt(
      lowered(`
paths: {/x: {get: {operationId: x, responses: {${ok(`{oneOf: [{type: string}, {type: object, required: [b], properties: {${properties}}}]}`)}}}}}
`).api,
    )['/paths/~1x/get/responses/200/content/application~1json/schema/oneOf/1'];
  expect([nameOf('a: {}, b: {}'), nameOf('b: {}, a: {}'), nameOf('a: {}, b: {const: cat}')]).toEqual([
    'x b',
    'x b',
    'x cat',
  ]);
});

test('files, definitions and places inside of them give names', () => {
  const { api } = loweredFiles({
    'openapi.yaml': `openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /x:
    get:
      operationId: x
      responses:
        ${ok("{type: object, properties: {a: {$ref: 'pet.yaml'}, b: {$ref: 'all.yaml#/Cat/properties/size'}, c: {$ref: 'all.yaml#/definitions/Dog'}}}")}
  /y: {$ref: 'y.yaml'}
`,
    'pet.yaml': own,
    'all.yaml': `{Cat: {type: object, properties: {size: {type: string, enum: [s]}}}, definitions: {Dog: ${own}}}`,
    'y.yaml': `get: {operationId: y, responses: {${ok(own)}}}`,
  });
  expect(api.types.map(({ names }) => names[0])).toEqual([
    'Cat size',
    'Dog',
    'pet',
    'x response body',
    'y response body',
  ]);
});

test('bodies of several media types have names of their own', () => {
  const { api } = lowered(`
paths:
  /x:
    get:
      operationId: x
      responses:
        '200': {description: Ok, content: {application/json: {schema: ${own}}, application/problem+json: {schema: {type: object, properties: {b: {}}}}}}
`);
  expect(api.types.map(({ names }) => names.at(-1))).toEqual([
    'x Ok application/json response body',
    'x Ok application/problem+json response body',
  ]);
});

test('a variant with what the object declares has one name for what is sent and one for what comes back', () => {
  const twice = "{content: {application/json: {schema: {$ref: '#/components/schemas/Two'}}}}";
  const { api } = lowered(`
paths:
  /x: {put: {operationId: save, requestBody: ${twice}, responses: {${ok("{$ref: '#/components/schemas/Two'}")}}}}
components:
  schemas:
    Either: {oneOf: [{type: object, title: A, properties: {a: {}}}, {type: object, title: B, properties: {b: {}}}]}
    Two: {allOf: [{$ref: '#/components/schemas/Either'}, {properties: {id: {type: string, readOnly: true}}}]}
`);
  expect(api.types.map(({ names }) => names[0])).toEqual(
    expect.arrayContaining(['Two', 'Two input', 'Two A', 'Two A input', 'Two B', 'Two B input']),
  );
  expect(new Set(api.types.map(({ names }) => names.at(-1))).size).toBe(api.types.length);
});
