/** Descriptions as they are met in the world: what they are read as in the model, and that a strict run refuses them. */
import { expect, test } from 'vitest';
import { header, inspect } from '../spec/inspect.ts';
import type { Api, NamedType } from './api.ts';
import { declared, lowered, shown } from './lowered.ts';

const ok = "responses: {'204': {description: Done}}";
const get = (fields: string): string => `paths: {/a: {get: {operationId: getA, ${fields}}}}`;
const parameters = (...list: string[]): string => get(`parameters: [${list.join(', ')}], ${ok}`);

const sent = ({ operations }: Api): string[] =>
  operations.flatMap((operation) =>
    operation.parameters.map(({ name, required, type }) => `${name}${required ? '' : '?'} ${shown(type)}`),
  );
const requests = ({ operations }: Api): string[] =>
  operations.map(({ id, method, path, query }) => {
    const template = path.map((part) => (typeof part === 'string' ? part : `{${part.name}}`)).join('');
    return `${id}: ${[`${method} ${template}`, ...query].join('?')}`;
  });
const types = ({ types: used, unused }: Api): string[] => {
  return [...used, ...unused.filter((type): type is NamedType => 'kind' in type)].map(declared);
};

interface Case {
  readonly text: string;
  readonly read: (api: Api) => unknown;
  readonly as: unknown;
  /** The rule by which a strict run refuses it; undefined where it is as OpenAPI has it. */
  readonly rule?: string;
}

const cases: Readonly<Record<string, Case>> = {
  'one URL described twice, told apart by a fragment': {
    text: `paths: {/token: {post: {operationId: get, ${ok}}}, '/token#refresh': {post: {operationId: refresh, ${ok}}}}`,
    read: requests,
    as: ['get: POST /token', 'refresh: POST /token'],
    rule: 'path-syntax',
  },
  'a path with a query': {
    text: `paths: {/a: {get: {operationId: a, ${ok}}}, '/a?beta=true': {get: {operationId: b, ${ok}}}}`,
    read: requests,
    as: ['a: GET /a', 'b: GET /a?beta=true'],
    rule: 'path-syntax',
  },
  'two paths that are one without the pattern of a parameter': {
    text: `paths:
  /a/{id}: {get: {operationId: a, parameters: [{name: id, in: path, required: true, schema: {type: string}}], ${ok}}}
  '/a/{id:[0-9]?}': {get: {operationId: b, parameters: [{name: id, in: path, required: true, schema: {type: integer}}], ${ok}}}`,
    read: (api) => [...requests(api), ...sent(api)],
    as: ['a: GET /a/{id}', 'b: GET /a/{id}', 'id string', 'id integer'],
    rule: 'path-syntax',
  },
  'a path parameter that is not declared': {
    text: `paths: {'/b({key})': {get: {operationId: b, ${ok}}}}`,
    read: sent,
    as: ['key string'],
    rule: 'undeclared-path-parameter',
  },
  'the same parameter twice': {
    text: `${parameters("{$ref: '#/components/parameters/C'}", "{$ref: '#/components/parameters/C'}")}
components: {parameters: {C: {name: X-Client, in: header, schema: {type: string}}}}`,
    read: sent,
    as: ['X-Client? string'],
    rule: 'duplicate-parameter',
  },
  'a default that is no value': {
    text: parameters("{name: a, in: query, schema: {type: string, enum: [x, y], default: '1'}}"),
    read: ({ operations }) => operations[0]?.parameters.map((parameter) => parameter.default),
    as: [undefined],
    rule: 'value-type',
  },
  'a default of another type': {
    text: parameters('{name: a, in: query, schema: {type: object, default: null}}'),
    read: ({ operations }) => operations[0]?.parameters.map((parameter) => parameter.default),
    as: [undefined],
    rule: 'value-type',
  },
  'a list in the style deepObject': {
    text: parameters(
      '{name: a, in: query, style: deepObject, explode: true, schema: {type: array, items: {type: string}}}',
    ),
    read: ({ operations }) => operations[0]?.parameters.map(({ style, type }) => [style, shown(type)]),
    as: [['deepObject', '[string]']],
    rule: 'style-type',
  },
  'a keyword that is misspelt': {
    text: parameters('{name: a, in: query, schema: {type: array, min_items: 2, items: {type: number}}}'),
    read: sent,
    as: ['a? [number]'],
    rule: 'unknown-field',
  },
  'an enum with null': {
    text: 'paths: {}\ncomponents: {schemas: {A: {type: object, properties: {a: {type: string, enum: [x, y, null]}}}}}',
    read: types,
    as: ['A: a? A a?', 'A a: x=x, y=y'],
    rule: 'enum-values',
  },
  'an enum with a value twice': {
    text: 'paths: {}\ncomponents: {schemas: {A: {type: string, enum: [x, y, y]}}}',
    read: types,
    as: ['A: x=x, y=y'],
    rule: 'enum-values',
  },
  'an enum without values': {
    text: parameters('{name: a, in: query, schema: {type: integer, enum: []}}'),
    read: sent,
    as: ['a? integer'],
    rule: 'enum-values',
  },
  'an enum of numbers that says text': {
    text: 'paths: {}\ncomponents: {schemas: {A: {type: string, enum: [0, 1]}}}',
    read: types,
    as: ['A: value 0=0, value 1=1'],
    rule: 'enum-values',
  },
  'a status range in small letters': {
    text: get(
      "responses: {'200': {description: Ok}, 4xx: {description: No, content: {application/json: {schema: {type: object, properties: {m: {}}}}}}}",
    ),
    read: ({ operations }) => operations[0]?.responses.map(({ status, success }) => [status, success]),
    as: [
      ['200', true],
      ['4XX', false],
    ],
    rule: 'status-code',
  },
  'an HTTP scheme that no client knows, which nothing uses': {
    text: `${get(ok)}
security: [{token: []}]
components: {securitySchemes: {token: {type: http, scheme: bearer}, dsn: {type: http, scheme: DSN}}}`,
    read: ({ operations }) => operations[0]?.security.map((all) => all.map(({ name, kind }) => `${name} ${kind}`)),
    as: [['token bearer']],
  },
  'an HTTP scheme that no client knows': {
    text: `${get(ok)}\nsecurity: [{dsn: []}]\ncomponents: {securitySchemes: {dsn: {type: http, scheme: DSN}}}`,
    read: ({ operations }) => operations[0]?.security.map((all) => all.map(({ name, kind }) => `${name} ${kind}`)),
    as: [['dsn apiKey']],
    rule: 'http-scheme',
  },
  'a version that is a number': {
    text: 'openapi: 3.1.0\ninfo: {title: T, version: 2.0}\npaths: {}\n',
    read: ({ version }) => version,
    as: '2.0',
    rule: 'wrong-kind',
  },
  'a tag twice': {
    text: `tags: [{name: t}, {name: t, description: T}]\n${get(`tags: [t], ${ok}`)}`,
    read: ({ tags }) => tags.map(({ name, description }) => `${name} ${description}`),
    as: ['t T'],
    rule: 'duplicate-tag',
  },
  'a document with webhooks and no paths': {
    text: 'webhooks: {a: {post: {}}}\ncomponents: {schemas: {A: {type: object, properties: {id: {type: string}}}}}',
    read: types,
    as: ['A: id? string'],
  },
  'paths of different methods that differ in the names of parameters': {
    text: `paths:
  /a/{id}: {parameters: [{name: id, in: path, required: true, schema: {type: integer}}], delete: {operationId: d, ${ok}}}
  /a/{digest}: {parameters: [{name: digest, in: path, required: true, schema: {type: string}}], get: {operationId: g, ${ok}}}`,
    read: requests,
    as: ['d: DELETE /a/{id}', 'g: GET /a/{digest}'],
  },
  'media types that differ in their parameters': {
    text: get(
      "responses: {'200': {description: Ok, content: {application/json;a=1: {schema: {type: string}}, application/json;a=2: {schema: {type: string}}}}}",
    ),
    read: ({ operations }) => operations[0]?.results.map(({ type }) => shown(type)),
    as: ['string'],
  },
};

test('a misspelt keyword is told with the one that is meant', () => {
  const { text } = cases['a keyword that is misspelt'] ?? { text: '' };
  expect(inspect(header + text).diagnostics.map(({ message, hint }) => `${message}; ${hint}`)).toContain(
    'a schema has no field "min_items": it is ignored; did you mean "minItems"?',
  );
});

test('forty media types of OData are one body, under the name that one would have', () => {
  const types = Array.from({ length: 40 }, (_, index) => `application/json;odata.metadata=${index}`);
  const content = types.map((type) => `${type}: {schema: {$ref: '#/components/schemas/A'}}`).join(', ');
  const responses = `responses: {'200': {description: Ok, content: {${content}}}}`;
  const { api } = lowered(`${get(responses)}\ncomponents: {schemas: {A: {type: object, properties: {id: {}}}}}`);
  expect(api.operations[0]?.results.map(({ name, type }) => `${name}: ${shown(type)}`)).toEqual(['A: A']);
});

test.each(Object.entries(cases))('%s', (_, { text, read, as, rule }) => {
  expect(read(lowered(text).api)).toEqual(as);
  const whole = text.startsWith('openapi:') ? text : header + text;
  const refused = inspect(whole, true).diagnostics.filter(({ severity }) => severity === 'error');
  expect([...new Set(refused.map((found) => found.rule))]).toEqual(rule === undefined ? [] : [rule]);
});
