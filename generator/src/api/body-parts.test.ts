import { expect, test } from 'vitest';
import type { BodyPart } from './api.ts';
import { declared, lowered, loweredOperation, shown } from './lowered.ts';

const upload = (properties: string, encoding = '', components = ''): string => `
paths:
  /x:
    post:
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object, properties: {${properties}}}
            encoding: {${encoding}}
      responses: {'204': {description: Ok}}
components: {schemas: {${components}}}
`;

function bodyOf(yaml: string) {
  const body = lowered(yaml).api.operations[0]?.body;
  if (body === undefined) throw new Error('there is no body');
  return body;
}

/** `a file image/png`, `b pipeDelimited`: what is not written in the usual way. */
function shownParts(parts: readonly BodyPart[]): string[] {
  return parts.map(({ property, file, base64, contentType, style }) =>
    [property.name, file && 'file', base64 && 'base64', contentType, style].filter(Boolean).join(' '),
  );
}

const file = '{type: string, format: binary}';

test.each([
  [file, 'bytes', 'a file'],
  ['{type: string, contentMediaType: application/octet-stream}', 'bytes', 'a file application/octet-stream'],
  ['{type: string, contentMediaType: image/png, contentEncoding: base64}', 'bytes', 'a file base64 image/png'],
  ['{contentMediaType: application/pdf}', 'bytes', 'a file application/pdf'],
  ['{}', 'bytes', 'a file'],
  ['{description: Any file}', 'bytes', 'a file'],
  ['{type: [string, "null"], format: binary}', 'bytes?', 'a file'],
  [`{type: array, items: ${file}}`, '[bytes]', 'a file'],
  ['{type: array, items: {}}', '[bytes]', 'a file'],
  ['{type: array, items: {type: string, contentMediaType: image/png}}', '[bytes]', 'a file image/png'],
  [`{oneOf: [${file}, {type: array, items: ${file}}]}`, '[bytes or one]', 'a file'],
  [`{anyOf: [${file}, {type: "null"}]}`, 'bytes?', 'a file'],
  ["{$ref: '#/components/schemas/File'}", 'bytes', 'a file'],
  ["{allOf: [{$ref: '#/components/schemas/File'}], description: D}", 'bytes', 'a file'],
  ['{type: string}', 'string', ''],
  ['{type: string, contentMediaType: application/json}', 'string', 'a application/json'],
  ['{type: string, enum: [x]}', 'post /x a', ''],
  ['{type: integer}', 'integer', ''],
  ['{type: object}', '{unknown}', ''],
])('a part %s is %s', (schema, type, part) => {
  const body = bodyOf(upload(`a: ${schema}`, '', `File: ${file}`));
  const property = body.type.kind === 'object' ? body.type.properties[0] : undefined;
  expect(property && shown(property.type)).toBe(type);
  expect(shownParts(body.parts).join()).toBe(part);
});

test('before OpenAPI 3.1, a part without a type is any value', () => {
  const body = bodyOf(
    `openapi: 3.0.3\ninfo: {title: T, version: '1'}\nservers: [{url: https://example.com}]${upload(`a: {}, b: ${file}`)}`,
  );
  expect(declared(body.type)).toMatch(/: a\? unknown, b\? bytes$/);
});

test('a text that is sent as an image is one; what is sent as text or JSON is none', () => {
  const properties =
    'a: {type: string}, b: {type: string}, c: {type: object, properties: {}}, d: {type: array, items: {type: string}}';
  const encoding =
    'a: {contentType: "image/png, image/jpeg"}, b: {contentType: "text/*, text/csv"}, c: {contentType: "*/*"}, d: {contentType: application/json}';
  const body = bodyOf(upload(properties, encoding));
  expect(declared(body.type)).toMatch(/: a\? bytes, b\? string, c\? \{unknown\}, d\? \[string\]$/);
  expect(shownParts(body.parts)).toEqual([
    'a file image/png, image/jpeg',
    'b text/csv',
    'c application/json',
    'd application/json',
  ]);
});

test('a described style counts, be it the usual one', () => {
  const object = '{type: object, properties: {x: {type: string}}}';
  const body = bodyOf(
    upload(
      `a: ${object}, b: ${object}, c: {type: array, items: {type: string}}`,
      'a: {style: form}, b: {contentType: application/json}, c: {explode: false}',
    ),
  );
  expect(body.parts.map(({ style, explode }) => [style, explode])).toEqual([
    ['form', true],
    [undefined, false],
    ['form', false],
  ]);
});

test('what no multipart body has is no file, though it may be part of one', () => {
  const { api } = lowered(`
paths:
  /x:
    post:
      requestBody: {content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Upload'}}}}
      responses: {'200': {description: Ok, content: {application/json: {schema: {$ref: '#/components/schemas/Meta'}}}}}
components:
  schemas:
    Upload: {type: object, properties: {a: ${file}, meta: {$ref: '#/components/schemas/Meta'}}}
    Meta: {type: object, properties: {b: ${file}}}
`);
  expect(api.types.map(declared)).toEqual(['Meta: b? string(binary)', 'Upload: a? bytes, meta? Meta']);
});

test('one of several objects may have files of its own', () => {
  const { body } = loweredOperation(
    `/x: {post: {requestBody: {content: {multipart/form-data: {schema: {oneOf: [{title: A, type: object, properties: {a: ${file}}}, {title: B, type: object, properties: {b: {type: string}}}]}}}}, responses: {'204': {description: Ok}}}}`,
  );
  expect(body && shownParts(body.parts)).toEqual(['a file']);
});
