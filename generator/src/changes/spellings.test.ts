/** What OpenAPI 3.0 and 3.1 say in other words is the same. */
import { expect, test } from 'vitest';
import { body, changed, got, parameter, responses, sent } from './changed.fixture.ts';

const start = 'info: {title: T, version: 1.0.0}\nservers: [{url: https://example.com}]\n';
const object = (properties: string): string => `{type: object, properties: {${properties}}}`;
const multipart = (schema: string): string =>
  body(`content: {multipart/form-data: {schema: ${object(`f: ${schema}`)}}}`);
const received = (media: string): string => responses(`'200': {description: Ok, content: {image/png: {${media}}}}`);
const carried = (media: string): string => body(`required: true, content: {application/octet-stream: {${media}}}`);
const a = "{$ref: '#/components/schemas/A'}";

const rows: readonly (readonly [old: string, next: string])[] = [
  [got(object('a: {type: string, nullable: true}')), got(object("a: {type: [string, 'null']}"))],
  [sent(object('a: {type: integer, nullable: true}')), sent(object("a: {anyOf: [{type: integer}, {type: 'null'}]}"))],
  [parameter('schema: {type: string, nullable: true}'), parameter("schema: {type: [string, 'null']}")],
  [
    got(object(`a: {nullable: true, allOf: [${a}]}`), `A: ${object('b: {type: string}')}`),
    got(object(`a: {oneOf: [${a}, {type: 'null'}]}`), `A: ${object('b: {type: string}')}`),
  ],
  [
    sent(object(`a: {nullable: true, allOf: [${a}]}`), 'A: {type: string, enum: [x, y]}'),
    sent(object(`a: {anyOf: [${a}, {type: 'null'}]}`), 'A: {type: string, enum: [x, y]}'),
  ],
  [
    got(object('a: {type: string, nullable: true, enum: [x, null]}')),
    got(object("a: {type: [string, 'null'], enum: [x, null]}")),
  ],
  [
    sent(object('a: {type: number, minimum: 1, exclusiveMinimum: true}')),
    sent(object('a: {type: number, exclusiveMinimum: 1}')),
  ],
  [
    sent(object('a: {type: integer, nullable: true, maximum: 5, exclusiveMaximum: true}')),
    sent(object("a: {type: [integer, 'null'], exclusiveMaximum: 5}")),
  ],
  [got(object('a: {type: string, example: x}')), got(object('a: {type: string, examples: [x]}'))],
  [sent(object('a: {type: string, format: byte}')), sent(object('a: {type: string, contentEncoding: base64}'))],
  [multipart('{type: string, format: binary}'), multipart('{contentMediaType: application/octet-stream}')],
  [multipart('{type: string, format: binary}'), multipart('{}')],
  [
    multipart('{type: array, items: {type: string, format: binary}}'),
    multipart('{type: array, items: {contentMediaType: application/octet-stream}}'),
  ],
  [received('schema: {type: string, format: binary}'), received('')],
  [carried('schema: {type: string, format: binary}'), carried('')],
];

test.each(rows)('%s', (old, next) => {
  const [before, after] = [`openapi: 3.0.3\n${start}${old}`, `openapi: 3.1.0\n${start}${next}`];
  expect(changed(before, after)).toEqual([]);
  expect(changed(after, before)).toEqual([]);
});
