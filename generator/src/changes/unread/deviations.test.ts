/** What is left out, or read as something else, because it deviates from OpenAPI. */
import { expect, test } from 'vitest';
import { at, body, changed, got, operation, parameter, responses, sent } from '../changed.fixture.ts';
import { write } from '../phrase.ts';

const found = (old: string, next: string): string[] =>
  changed(old, next).map(({ kind, subject }) => `${kind}: ${write(subject, (text) => text)}`);

const object = '{type: object, properties: {a: {type: string}}}';
const parameters = (...list: readonly string[]): string => operation(`parameters: [${list.join(', ')}]`);
const secured = (needed: string, schemes: string): string =>
  operation(`security: [${needed}]`, `components: {securitySchemes: {${schemes}}}\n`);
const servers = (list: string): string =>
  `openapi: 3.1.0\ninfo: {title: T, version: 1.0.0}\nservers: [${list}]\n${operation()}`;
const content = (types: string): string => responses(`'200': {description: Ok, content: {${types}}}`);
const choice = (more: string): string =>
  got(
    `{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: kind, mapping: {b: B${more}}}}`,
    ['A', 'B'].map((name) => `${name}: {type: object, properties: {kind: {type: string}, ${name}: {}}}`).join(', '),
  );
const shared = (beside: string): string =>
  operation(
    `parameters: [{$ref: '#/components/parameters/A'${beside}}]`,
    'components: {parameters: {A: {name: a, in: query, schema: {type: string}}}}\n',
  );
const json = `application/json: {schema: ${object}}`;
const form = (media: string): string => body(`content: {application/x-www-form-urlencoded: {${media}}}`);
const choices = (type: string): string =>
  `{allOf: [${['a', 'b'].map((name) => `{oneOf: [{type: object, properties: {${name}: {type: ${type}}}}, ${object}]}`).join(', ')}]}`;

/** What is told, and three descriptions: two that differ in what is left out alone, and one that has nothing there. */
const leftOut: readonly (readonly [told: string, one: string, other: string, without: string])[] = [
  [
    'foo of paths./x.get.responses.200.content',
    content(`${json}, foo: {schema: {type: string}}`),
    content(`${json}, foo: {schema: {type: integer}}`),
    content(json),
  ],
  [
    'application/json; v=2 of paths./x.get.responses.200.content',
    content(`${json}, application/json; v=2: {schema: {type: string}}`),
    content(`${json}, application/json; v=2: {schema: {type: integer}}`),
    content(json),
  ],
  [
    'requestBody of paths./x.put',
    body('content: {}'),
    body('required: true, content: {}'),
    at('/x', 'put', 'operationId: find'),
  ],
  [
    'encoding of paths./x.put.requestBody.content.application/x-www-form-urlencoded',
    form('schema: {type: string}, encoding: {a: {contentType: text/plain}}'),
    form('schema: {type: string}, encoding: {a: {contentType: text/css}}'),
    form('schema: {type: string}'),
  ],
  [
    'style of paths./x.get.parameters.0',
    parameter('style: deepObject'),
    parameter('style: spaceDelimited'),
    parameter(''),
  ],
  ['style of paths./x.get.parameters.0', parameter('style: matrix'), parameter('style: fnord'), parameter('')],
  [
    'x of paths./x.get.responses.200.content.application/json.schema.discriminator.mapping',
    choice(', x: Nope'),
    choice(', x: Nada'),
    choice(''),
  ],
  [
    'content of paths./x.get.parameters.0',
    parameter('schema: {type: string}, content: {application/json: {schema: {type: string}}}'),
    parameter('schema: {type: string}, content: {application/json: {schema: {type: integer}}}'),
    parameter('schema: {type: string}'),
  ],
  [
    'text/plain of paths./x.get.parameters.0.content',
    parameter('content: {application/json: {schema: {type: string}}, text/plain: {schema: {type: string}}}'),
    parameter('content: {application/json: {schema: {type: string}}, text/plain: {schema: {type: integer}}}'),
    parameter('content: {application/json: {schema: {type: string}}}'),
  ],
  [
    '0 of paths./x.get.parameters',
    parameters('{name: a, in: query, schema: {type: number}}', '{name: a, in: query, schema: {type: string}}'),
    parameters('{name: a, in: query, schema: {type: integer}}', '{name: a, in: query, schema: {type: string}}'),
    parameters('{name: a, in: query, schema: {type: string}}'),
  ],
  [
    '0 of paths./x.get.parameters',
    parameters('{name: a, in: path, required: true, schema: {type: string}}'),
    parameters('{name: a, in: path, required: true, schema: {type: integer}}'),
    operation('parameters: []'),
  ],
  [
    '0 of paths./x.get.parameters',
    parameters('{name: Accept, in: header, schema: {type: string}}'),
    parameters('{name: Accept, in: header, schema: {type: integer}}'),
    operation('parameters: []'),
  ],
  ['required of query parameter a of GET /x', shared(', required: true'), shared(', required: false'), shared('')],
  [
    'type of paths./x.get.parameters.0',
    parameter('schema: {}, type: string'),
    parameter('schema: {}, type: integer'),
    parameter('schema: {}'),
  ],
  [
    '20O of paths./x.get.responses',
    responses("'204': {description: Ok}, '20O': {description: A}"),
    responses("'204': {description: Ok}, '20O': {description: B}"),
    responses("'204': {description: Ok}"),
  ],
  [
    'a b of paths./x.get.responses.204.headers',
    responses("'204': {description: Ok, headers: {a b: {schema: {type: string}}}}"),
    responses("'204': {description: Ok, headers: {a b: {schema: {type: integer}}}}"),
    responses("'204': {description: Ok, headers: {}}"),
  ],
  [
    'x-enum-varnames of paths./x.get.responses.200.content.application/json.schema',
    got('{type: string, enum: [a, b], x-enum-varnames: [A]}'),
    got('{type: string, enum: [a, b], x-enum-varnames: [B]}'),
    got('{type: string, enum: [a, b]}'),
  ],
  [
    'default of paths./x.put.requestBody.content.application/json.schema',
    sent('{type: integer, default: x}'),
    sent('{type: integer, default: y}'),
    sent('{type: integer}'),
  ],
  [
    'pattern of paths./x.put.requestBody.content.application/json.schema',
    sent("{type: string, pattern: '('}"),
    sent("{type: string, pattern: '(('}"),
    sent('{type: string}'),
  ],
  [
    '1 of paths./x.get.responses.200.content.application/json.schema.allOf',
    got(choices('string')),
    got(choices('string').replace(/(.*)string(.*string)/, '$1integer$2')),
    got(choices('string').replace(/, \{oneOf(?!.*\{oneOf).*\]\}\]\}$/, ']}')),
  ],
  ['n of paths./x.get.security.0', secured('{n: []}', ''), secured('{n: [a]}', ''), secured('{}', '')],
  [
    'k of components.securitySchemes',
    secured('', 'k: {type: mutualTLS}'),
    secured('', 'k: {type: mutualTLS, description: D}'),
    secured('', ''),
  ],
  ['0 of servers', servers('{url: ftp://a.test}'), servers('{url: ftp://b.test}'), servers('')],
  ['consumes of paths./x.get', operation('consumes: [a/a]'), operation('consumes: [b/b]'), operation()],
  [
    'requestBody of paths./x.get',
    operation(`requestBody: {content: {${json}}}`),
    operation(`requestBody: {required: true, content: {${json}}}`),
    operation(),
  ],
];

test.each(leftOut)('what is left out counts: %s', (told, one, other, without) => {
  expect(found(one, one)).toEqual([]);
  expect(found(one, other)).toEqual([`not-judged: ${told}`]);
  expect(found(one, without)).toEqual([`not-judged: ${told}`]);
  expect(found(without, one)).toEqual([`not-judged: ${told}`]);
});

test('what is read as the same is told: which of two unknown schemes it is, no model says', () => {
  const scheme = (name: string): string => secured('{k: []}', `k: {type: http, scheme: ${name}}`);
  expect(found(scheme('digest'), scheme('hoba'))).toEqual(['not-judged: scheme of components.securitySchemes.k']);
});

test('what came to another place in a list is the same', () => {
  const unused = '{name: u, in: path, required: true, schema: {type: string}}';
  const used = '{name: a, in: query, schema: {type: string}}';
  expect(found(parameters(unused, used), parameters(used, unused))).toEqual([]);
});

/** A deviation, and what it is read as. */
const mended: readonly (readonly [deviation: string, meant: string])[] = [
  [parameters('{name: a, in: Query, schema: {type: string}}'), parameter('')],
  [parameters('{name: a, in: query}'), parameter('')],
  [parameters('{name: a, in: query, type: string}'), parameter('')],
  [parameter("required: 'true'"), parameter('required: true')],
  [responses("'2xx': {description: Ok}"), responses("'2XX': {description: Ok}")],
  [responses(`'200': {description: Ok, schema: ${object}}`), got(object)],
  [got('{type: string, enum: [a, a, b]}'), got('{type: string, enum: [a, b]}')],
  [got('{type: Integer}'), got('{type: integer}')],
  [got('{type: string, nullable: true}'), got("{type: [string, 'null']}")],
  [
    secured('{k: []}', 'k: {type: apiKey, in: Header, name: X}'),
    secured('{k: []}', 'k: {type: apiKey, in: header, name: X}'),
  ],
];

test.each(mended)('a deviation that is written as it was read changes nothing: %s', (deviation, meant) => {
  expect(found(deviation, meant)).toEqual([]);
  expect(found(meant, deviation)).toEqual([]);
});
