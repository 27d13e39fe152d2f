import { describe, expect, it, test } from 'vitest';
import { loweredFiles, only, shown } from '../../api/lowered.ts';
import { inspect, inspectFiles } from '../inspect.ts';
import type { Node } from '../node.ts';

const header = "swagger: '2.0'\ninfo: {title: T, version: '1'}\nhost: example.com\n";
const converted = (text: string) => {
  const { spec, lines } = inspect(header + text);
  if (spec === undefined) throw new Error(lines.join('\n'));
  return spec.root;
};
/** What is found, but that it is Swagger at all. */
const found = (text: string, more: Readonly<Record<string, string>> = {}) =>
  inspectFiles({ 'openapi.yaml': header + text, ...more }).lines.filter((line) => !line.includes(' swagger-2 '));
const done = "{'204': {description: Done}}";
const at = (node: Node | undefined, ...keys: string[]) => keys.reduce((inside, key) => inside?.get(key), node);

test('one warning says so, and nothing else is wrong with it', () => {
  expect(inspect(`${header}paths: {/a: {get: {operationId: a, responses: ${done}}}}\n`).lines).toEqual([
    '1:10 warning swagger-2 Swagger 2.0 is read as the OpenAPI 3.0 that it can be converted to',
  ]);
});

describe('servers', () => {
  const urls = (text: string) => {
    const { spec } = inspect(`swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths: {}\n${text}`);
    return (spec?.root.get('servers')?.items() ?? []).map((server) => server.text('url'));
  };
  it.each([
    ['host: a.com\nbasePath: /v1\nschemes: [http, https, ws]\n', ['https://a.com/v1', 'http://a.com/v1']],
    ['host: a.com\n', ['https://a.com']],
    ['host: http://a.com/\nbasePath: v1\n', ['http://a.com/v1']],
    ['basePath: /v1\nschemes: [https]\n', ['/v1']],
    ['schemes: [wss]\n', []],
  ])('%j', (text, expected) => {
    expect(urls(text)).toEqual(expected);
  });
});

describe('bodies', () => {
  const operation = (parameters: string, more = '') =>
    at(
      converted(`paths:\n  /a:\n    post:\n      ${more}\n      parameters: ${parameters}\n      responses: ${done}\n`),
      'paths',
      '/a',
      'post',
    );
  const content = (node: Node | undefined) => at(node, 'requestBody', 'content');

  it('are what stands in the body', () => {
    const node = operation('[{name: b, in: body, required: true, schema: {type: string}}]', 'consumes: [text/plain]');
    expect(at(node, 'requestBody')?.flag('required')).toBe(true);
    expect(at(content(node), 'text/plain', 'schema')?.text('type')).toBe('string');
    expect(node?.get('parameters')).toBeUndefined();
  });

  it.each([
    ['[{name: f, in: formData, type: string}]', 'consumes: [application/json]', ['application/x-www-form-urlencoded']],
    ['[{name: f, in: formData, type: string}]', 'consumes: [multipart/form-data]', ['multipart/form-data']],
    ['[{name: f, in: formData, type: file}]', 'consumes: [application/x-www-form-urlencoded]', ['multipart/form-data']],
    ['[{name: f, in: formData, type: file}]', 'consumes: []', ['multipart/form-data']],
    ['[{name: b, in: body, schema: {type: object}}]', 'consumes: []', ['application/json']],
  ])('%s with %s are %j', (parameters, consumes, expected) => {
    expect(Object.keys(content(operation(parameters, consumes))?.value as object)).toEqual(expected);
  });

  it('have files and lists as their fields say', () => {
    const parameters =
      '[{name: f, in: formData, type: file, required: true}, {name: l, in: formData, type: array, items: {type: string}}]';
    const form = at(content(operation(parameters)), 'multipart/form-data');
    expect(at(form, 'schema', 'properties', 'f')?.text('format')).toBe('binary');
    expect(at(form, 'schema')?.texts('required')).toEqual(['f']);
    expect(at(form, 'encoding', 'l')?.flag('explode')).toBe(false);
  });

  it('are shared by the operations of a path, wherever they are declared', () => {
    const root = converted(`
parameters:
  Pet: {name: pet, in: body, schema: {type: string}}
  Note: {name: note, in: formData, type: string}
paths:
  /a:
    put: {responses: ${done}}
    post: {parameters: [{name: other, in: body, schema: {type: integer}}], responses: ${done}}
    parameters: [{$ref: '#/parameters/Pet'}, {name: q, in: query, type: string}]
  /b:
    put: {parameters: [{$ref: '#/parameters/Note'}], responses: ${done}}
`);
    const schemaOf = (...keys: string[]) =>
      at(root, 'paths', ...keys, 'requestBody', 'content', 'application/json', 'schema');
    expect(schemaOf('/a', 'put')?.text('type')).toBe('string');
    expect(schemaOf('/a', 'post')?.text('type')).toBe('integer');
    expect(
      at(root, 'paths', '/a', 'parameters')
        ?.items()
        .map((parameter) => parameter.text('name')),
    ).toEqual(['q']);
    expect(
      at(
        root,
        'paths',
        '/b',
        'put',
        'requestBody',
        'content',
        'application/x-www-form-urlencoded',
        'schema',
        'properties',
        'note',
      )?.text('type'),
    ).toBe('string');
  });
});

test.each([
  ['{name: a, in: query, type: array, items: {type: string}}', 'form false [string]'],
  ['{name: a, in: query, type: array, collectionFormat: multi, items: {type: string}}', 'form true [string]'],
  ['{name: a, in: query, type: array, collectionFormat: ssv, items: {type: string}}', 'spaceDelimited false [string]'],
  ['{name: a, in: query, type: array, collectionFormat: pipes, items: {type: string}}', 'pipeDelimited false [string]'],
  ['{name: a, in: query, type: array, collectionFormat: tsv, items: {type: string}}', 'form true string'],
  ['{name: a, in: header, type: array, collectionFormat: pipes, items: {type: string}}', 'simple false string'],
  ['{name: a, in: header, type: array, items: {type: string}}', 'simple false [string]'],
])('%s', (parameter, expected) => {
  const { api } = loweredFiles({
    'openapi.yaml': `${header}paths: {/a: {get: {operationId: a, parameters: [${parameter}], responses: ${done}}}}\n`,
  });
  const { style, explode, type } = only(only(api.operations).parameters);
  expect(`${style} ${explode} ${shown(type)}`).toBe(expected);
});

test('security schemes, files as answers, and what is inherited', () => {
  const { api } = loweredFiles({
    'openapi.yaml': `${header}securityDefinitions:
  basic: {type: basic}
  key: {type: apiKey, in: header, name: X-Key}
  code: {type: oauth2, flow: accessCode, authorizationUrl: https://a, tokenUrl: https://a, scopes: {}}
  app: {type: oauth2, flow: application, tokenUrl: https://a, scopes: {}}
paths:
  /a:
    get:
      operationId: a
      produces: [application/pdf]
      responses: {'200': {description: Ok, schema: {type: file}}}
    put:
      operationId: b
      responses: {'200': {description: Ok, schema: {$ref: '#/definitions/Pet'}, examples: {application/json: {kind: x}}}}
definitions:
  Pet: {type: object, discriminator: kind, required: [kind], properties: {kind: {type: string}, name: {type: string, x-nullable: true}}}
`,
  });
  const [file, pet] = api.operations.map(({ responses }) => only(only(responses).contents));
  expect(api.securitySchemes.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    ...['basic basic', 'key apiKey', 'code bearer', 'app bearer'],
  ]);
  expect([file?.contentType, file?.type.kind]).toEqual(['application/pdf', 'bytes']);
  expect(pet?.example).toEqual({ kind: 'x' });
});

test('findings point into the file that was given', () => {
  expect(
    found(`parameters:
  Limit: {name: limit, in: query, type: integer, maximum: x}
  Body: {name: body, in: body, schema: {type: strin}}
responses:
  Gone: {description: Gone, schema: {$ref: '#/definitions/Nope'}}
definitions:
  Pet: {type: object, properties: {name: {type: strin}}}
securityDefinitions:
  key: {type: apiKey, name: K, in: heder}
paths:
  /pets:
    get:
      operationId: list
      parameters:
        - {name: b, in: body, schema: {type: object}}
        - {$ref: '#/parameters/Nope'}
        - {$ref: '#/parameters/Limit'}
        - {name: tags, in: query, type: array, collectionFormat: tsv, items: {type: string}}
        - {name: list, in: query, type: array, items: {type: strin}}
      responses:
        '200': {description: Ok, schema: {type: strin}, headers: {X-A: {type: strin}}}
        '404': {$ref: '#/responses/Gone'}
    put:
      operationId: upload
      parameters:
        - {name: file, in: formData, type: file}
        - {name: note, in: formData, type: strin}
      responses: ${done}
    post:
      operationId: add
      parameters: [{$ref: '#/parameters/Body'}, {in: query, type: string}, none]
      responses: []
`).map((line) => line.replace(/ is none of .*/, ' is none')),
  ).toEqual([
    '5:59 warning wrong-kind a number belongs here, and this is the string "x": it is left out',
    '6:47 warning unknown-value "strin" is none',
    '8:44 error unresolved-reference "#/definitions/Nope" leads nowhere: openapi.yaml#/definitions has no "Nope"',
    '10:49 warning unknown-value "strin" is none',
    '12:36 warning api-key a key can\'t be in "heder": read as "header"',
    '18:11 warning ignored-body GET is sent without a body: this request body is left out',
    '19:18 error unresolved-reference "#/parameters/Nope" leads nowhere: openapi.yaml#/parameters has no "Nope"',
    '21:66 warning collection-format OpenAPI 3 has no style for the collectionFormat "tsv" here: read as one text, in which callers put the separators',
    '22:62 warning unknown-value "strin" is none',
    '24:49 warning unknown-value "strin" is none',
    '24:79 warning unknown-value "strin" is none',
    '30:44 warning unknown-value "strin" is none',
    '32:5 warning missing-field an operation has no "responses"',
    '34:49 error missing-field a parameter has no "name"',
    '34:76 error wrong-kind an object belongs here, and this is the string "none"',
    '35:18 error wrong-kind an object belongs here, and this is a list',
  ]);
});

test('fragments of other files are Swagger too', () => {
  const files = {
    'openapi.yaml': `${header}paths: {/a: {$ref: 'more/paths.yaml#/a'}}
definitions: {Pet: {type: object, properties: {name: {type: string}}}}
`,
    'more/paths.yaml': `a:
  post:
    operationId: add
    parameters:
      - {$ref: 'parts.yaml#/parameters/limit'}
      - {$ref: '#/body'}
    responses: {'200': {$ref: 'parts.yaml#/responses/Ok'}, '400': {description: No, schema: {$ref: '#/Error'}}}
body: {name: b, in: body, schema: {$ref: '../openapi.yaml#/definitions/Pet'}}
Error: {type: object, properties: {code: {type: integer, x-nullable: true}}}
`,
    'more/parts.yaml': `parameters: {limit: {name: limit, in: query, type: array, items: {type: integr}}}
responses: {Ok: {description: Ok, schema: {$ref: '../openapi.yaml#/definitions/Pet'}}}
`,
  };
  expect(found('', files).filter((line) => !line.includes('Swagger'))).toEqual([
    'more/parts.yaml:1:73 warning unknown-value "integr" is none of string, number, integer, boolean, array, object, null: read as "integer"',
  ]);
  const { api } = loweredFiles({ ...files, 'more/parts.yaml': files['more/parts.yaml'].replace('integr', 'integer') });
  const { parameters, body, responses } = only(api.operations);
  const [ok, bad] = responses.map(({ contents }) => only(contents).type);
  expect(parameters.map(({ name, type }) => `${name} ${shown(type)}`)).toEqual(['limit [integer]']);
  expect(body && shown(body.type)).toBe('Pet');
  expect(ok).toBe(body?.type);
  expect(bad?.kind === 'object' && bad.properties.map(({ type }) => shown(type))).toEqual(['integer?']);
});

test('an answer of which nothing is said has no body', () => {
  expect(found(`paths: {/a: {get: {operationId: a, responses: {'204': null}}}}\n`)).toEqual([
    '4:48 warning missing-field a response has no "description"',
    '4:55 warning wrong-kind an object belongs here, and this is null: read as an empty one',
  ]);
});

test('references into operations lead to where their target has gone', () => {
  const root = converted(`paths:
  /a:
    post:
      operationId: a
      parameters: [{name: b, in: body, schema: {type: object, properties: {c: {type: integer}}}}]
      responses: {'200': {description: Ok, schema: {$ref: '#/paths/~1a/post/parameters/0/schema/properties/c'}}}
`);
  const schema = at(root, 'paths', '/a', 'post', 'responses', '200', 'content', 'application/json', 'schema');
  expect(schema?.text('type')).toBe('integer');
  expect(schema?.source.pointer).toBe('/paths/~1a/post/parameters/0/schema/properties/c');
});
