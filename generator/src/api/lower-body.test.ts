import { expect, test } from 'vitest';
import type { Operation } from './api.ts';
import { declared, lowered, loweredOperation, shown } from './lowered.ts';

function operation(fields: string): Operation {
  const responses = fields.includes('responses:') ? '' : "responses: {'204': {description: Ok}}";
  return loweredOperation(`/x: {post: {operationId: save, ${fields}${responses === '' ? '' : ', '}${responses}}}`);
}

test.each([
  ['application/json', '{type: object}', 'json', '{unknown}'],
  ['application/merge-patch+json', '{type: object}', 'json', '{unknown}'],
  ['application/json; charset=utf-8', '{type: string}', 'json', 'string'],
  ['application/x-www-form-urlencoded', '{type: object, properties: {a: {type: string}}}', 'form', 'save request body'],
  [
    'multipart/form-data',
    '{type: object, properties: {f: {type: string, format: binary}}}',
    'multipart',
    'save request body',
  ],
  ['text/plain', '{type: string}', 'text', 'string'],
  ['application/xml', '{type: object}', 'text', 'string'],
  ['application/octet-stream', '{type: string, format: binary}', 'binary', 'bytes'],
  ['image/*', '{}', 'binary', 'bytes'],
  ['image/png, image/jpeg', '{}', 'binary', 'bytes'],
  ['application/json', '{type: string, format: binary}', 'binary', 'bytes'],
])('%s of %s is %s: %s', (contentType, schema, encoding, type) => {
  const { body } = operation(`requestBody: {content: {'${contentType}': {schema: ${schema}}}}`);
  expect(body).toMatchObject({ contentType, encoding, required: false });
  expect(body && shown(body.type)).toBe(type);
});

test.each([
  ['*/*', '{type: object}', 'json', 'application/json'],
  ['application/*', '{type: array, items: {}}', 'json', 'application/json'],
  ['*/*', '{type: string}', 'text', 'text/plain'],
  ['text/plain', '{type: integer}', 'json', 'text/plain'],
])('%s of %s is sent as %s: %s', (declared, schema, encoding, contentType) => {
  const { body } = operation(`requestBody: {content: {'${declared}': {schema: ${schema}}}}`);
  expect(body).toMatchObject({ contentType, encoding });
});

test('media types that differ in parameters alone are one body', () => {
  const offered = Array.from(
    { length: 40 },
    (_, index) => `application/json;streaming=${index}: {schema: {type: array, items: {type: string}}}`,
  );
  const { api, findings } = lowered(`
paths:
  /x:
    put:
      operationId: save
      requestBody: {content: {${offered.join(', ')}}}
      responses:
        '200': {description: Ok, content: {${offered.join(', ')}, application/json: {schema: {type: array, items: {type: string}}}, text/json: {schema: {type: array, items: {type: string}}}}}
`);
  const [save] = api.operations;
  expect(save?.results.map(({ name, optional, type }) => [name, optional, shown(type)])).toEqual([
    ['object', false, '[string]'],
  ]);
  expect(save?.responses[0]?.contents.map(({ contentType }) => contentType)).toEqual(['application/json', 'text/json']);
  expect([save?.accept, save?.body?.contentType]).toEqual(['application/json', 'application/json;streaming=0']);
  expect(findings).toEqual([]);
});

test('of media types that differ in parameters and schemas the first is generated, with a warning', () => {
  const { api, findings } = lowered(`
paths:
  /x:
    get:
      responses:
        '200': {description: Ok, content: {application/json;v=1: {schema: {type: string}}, application/json;v=2: {schema: {type: integer}}}}
`);
  expect(api.operations[0]?.results.map(({ type }) => shown(type))).toEqual(['string']);
  expect(findings).toMatchObject([
    {
      severity: 'warning',
      rule: 'media-type-parameters',
      message: 'application/json;v=2 has another schema than application/json;v=1, which is the one that is generated',
    },
  ]);
});

test('of several media types the one is sent that keeps the types, and the others are named', () => {
  const { api, findings } = lowered(`
paths:
  /x:
    put:
      requestBody: {content: {text/plain: {schema: {type: string}}, application/json: {schema: {type: integer}}, application/xml: {}}}
      responses: {'204': {description: Ok}}
`);
  expect(api.operations[0]?.body).toMatchObject({ contentType: 'application/json' });
  expect(findings).toMatchObject([
    {
      rule: 'several-request-media-types',
      message: 'the body is sent as application/json; text/plain, application/xml is not generated',
    },
  ]);
});

test('a GET has no body', () => {
  const found = loweredOperation(
    "/x: {get: {requestBody: {content: {text/plain: {}}}, responses: {'204': {description: Ok}}}}",
  );
  expect(found.body).toBeUndefined();
});

test('parts of a form say how they differ from the usual encoding', () => {
  const { body } = operation(
    `requestBody: {required: true, description: D, content: {multipart/form-data: {schema: {type: object, properties: {a: {type: string}, b: {type: array, items: {type: string}}, c: {type: string}}}, encoding: {a: {contentType: image/png}, b: {style: pipeDelimited}, none: {contentType: x/y}}}}}`,
  );
  expect(body).toMatchObject({
    required: true,
    description: 'D',
    parts: [
      { property: { name: 'a' }, file: true, contentType: 'image/png', style: undefined },
      { property: { name: 'b' }, file: false, contentType: undefined, style: 'pipeDelimited', explode: false },
    ],
  });
});

const json = (schema: string): string => `content: {application/json: {schema: ${schema}}}`;
const object = '{type: object, properties: {a: {type: string}}}';

test('a body with a name gives the result a field of that name, any other one of its kind', () => {
  const fields = (response: string): string[] =>
    operation(`responses: {'200': {description: Ok, ${response}}}`).results.map(
      ({ name, named, optional, type }) => `${name}${optional ? '?' : ''} ${named ? 'named ' : ''}${shown(type)}`,
    );
  expect(fields(json('{title: Pet, type: object, properties: {a: {}}}'))).toEqual(['Pet named Pet']);
  expect(fields(json(object))).toEqual(['object save response body']);
  expect(fields('content: {text/html: {}}')).toEqual(['text string']);
  expect(fields('content: {image/png: {}}')).toEqual(['bytes bytes']);
  expect(fields(`content: {'*/*': {schema: {title: Pet, type: object, properties: {a: {}}}}}`)).toEqual([
    'Pet named Pet',
  ]);
  expect(fields(`content: {'*/*': {schema: {type: string}}}`)).toEqual(['text string']);
  expect(fields(`content: {'application/*': {schema: {type: string, format: binary}}}`)).toEqual(['bytes bytes']);
  expect(fields(`content: {application/json: {schema: {type: string, format: binary}}}`)).toEqual(['bytes bytes']);
  expect(fields(`content: {text/plain: {schema: {type: integer}}}`)).toEqual(['object integer']);
  expect(fields(`content: {multipart/mixed: {schema: ${object}}}`)).toEqual(['bytes bytes']);
  expect(fields('content: {}')).toEqual([]);
  expect(fields(`content: {application/json: {schema: ${object}}, text/csv: {}}`)).toEqual([
    'object? save response body',
    'text? string',
  ]);
  expect(fields('x-none: 1')).toEqual([]);
});

test('several successes share a field where they give the same, and else have one each', () => {
  const { results } = operation(
    `responses: {'200': {description: Ok, ${json('{type: string}')}}, '201': {description: Ok, ${json('{type: integer}')}}, '202': {description: Ok}}`,
  );
  expect(results.map(({ name, optional, type }) => [name, optional, shown(type)])).toEqual([
    ['object', true, 'string'],
    ['object Created', true, 'integer'],
  ]);
});

test('a default is the success where there is no other', () => {
  const outcomes = (responses: string): string[] =>
    operation(`responses: {${responses}}`).responses.map(({ status, success }) => `${status} ${success}`);
  expect(outcomes('default: {description: Ok}')).toEqual(['default true']);
  expect(outcomes("'200': {description: Ok}, 4XX: {description: No}, default: {description: No}")).toEqual([
    '200 true',
    '4XX false',
    'default false',
  ]);
});

test('a declared redirection is an outcome that may come without a body; a 304 never has one', () => {
  const { responses, results } = operation(
    `responses: {'200': {description: Ok, ${json(object)}}, '302': {description: There, ${json('{title: Where, type: object, properties: {a: {}}}')}}, '304': {description: Same, ${json(object)}}, default: {description: No, ${json(object)}}}`,
  );
  expect(responses.map(({ status, success, contents }) => [status, success, contents.length])).toEqual([
    ['200', true, 1],
    ['302', true, 1],
    ['304', true, 0],
    ['default', false, 1],
  ]);
  expect(results.map(({ name, optional }) => [name, optional])).toEqual([
    ['object', true],
    ['Where', true],
  ]);
});

test('a default is an error beside a redirection, but a success beside a 304 alone', () => {
  const successes = (status: string): readonly boolean[] =>
    operation(`responses: {${status}: {description: There}, default: {description: Any}}`).responses.map(
      ({ success }) => success,
    );
  expect(successes("'302'")).toEqual([true, false]);
  expect(successes('3XX')).toEqual([true, false]);
  expect(successes("'304'")).toEqual([true, true]);
});

test.each([
  [`'200': {description: Ok, ${json(object)}}`, 'application/json'],
  ["'200': {description: Ok, content: {application/json; charset=utf-8: {}}}", 'application/json'],
  ["'200': {description: Ok, content: {text/plain: {}, application/vnd.x+json: {}}}", 'application/vnd.x+json'],
  ["'200': {description: Ok, content: {text/plain: {}, image/png: {}}}", 'text/plain, image/png'],
  [`'200': {description: Ok, content: {'*/*': {schema: ${object}}}}`, 'application/json, */*;q=0.5'],
  [
    `'200': {description: Ok, content: {'*/*': {schema: ${object}}, application/hal+json: {schema: ${object}}}}`,
    'application/hal+json',
  ],
  ["'200': {description: Ok, content: {'*/*': {schema: {type: string}}}}", '*/*'],
  ["'204': {description: Ok}, '400': {description: No, content: {text/plain: {}}}", 'application/json'],
])('to %s the request accepts %s', (responses, accept) => {
  expect(operation(`responses: {${responses}}`).accept).toBe(accept);
});

test('every declared error body is an error: a component once, inline ones by title or by operation and status', () => {
  const problem = json("{$ref: '#/components/schemas/Problem'}");
  const { api } = lowered(`
paths:
  /a:
    get:
      operationId: getA
      responses:
        '200': {description: Ok}
        '400': {description: No, ${problem}}
        '401': {description: No, ${json(object)}}
        '402': {description: No, ${json(`{title: Broke, type: object, properties: {a: {}}}`)}}
        4XX: {description: No, content: {text/plain: {schema: {type: string}}}}
        '499': {description: No, ${json('{type: array, items: {type: string}}')}}
        5XX: {description: No, content: {'*/*': {schema: {$ref: '#/components/schemas/Problem'}}}}
  /b: {get: {operationId: getB, responses: {'200': {description: Ok}, '404': {description: No, ${problem}}}}}
components: {schemas: {Problem: {type: object, properties: {code: {type: integer}}}}}
`);
  expect(api.errors.map(({ names, naming, type }) => `${naming} ${names[0]}: ${declared(type)}`)).toEqual([
    'derived Problem error: Problem: code? integer',
    'title Broke: Broke data: a? unknown',
    'derived getA Status 499: [string]',
    'derived getA Unauthorized: getA Unauthorized data: a? string',
  ]);
  const [first, second] = api.operations.map((each) => each.responses[1]?.contents[0]?.error);
  expect(first).toBe(second);
});

test('an error component that is called an error becomes a response of it', () => {
  const { api } = lowered(`
paths: {/a: {get: {responses: {'200': {description: Ok}, '400': {description: No, ${json("{$ref: '#/components/schemas/ApiError'}")}}}}}}
components: {schemas: {ApiError: {type: object, properties: {code: {type: integer}}}}}
`);
  expect(api.errors[0]?.names).toEqual(['ApiError response', 'ApiError exception']);
});
