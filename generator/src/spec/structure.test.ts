import { describe, expect, it } from 'vitest';
import { header, inspect } from './inspect.ts';

const operation = (fields: string) =>
  `${header}paths:\n  /a:\n    get:\n      operationId: a\n      ${fields.replaceAll('\n', '\n      ')}\n`;
const schema = (fields: string) => `${operation('responses: {}')}components:\n  schemas:\n    A: {${fields}}\n`;
const linesOf = (text: string) => inspect(text).lines;

it('names what is missing', () => {
  expect(linesOf('openapi: 3.1.0\ninfo: {}\nservers: [{}]\n')).toEqual([
    '1:1 warning no-operations there is no operation',
    '2:1 warning missing-field `info` has no "title": read as "API"',
    '2:1 warning missing-field `info` has no "version"',
    '3:11 warning server-url the server has no URL: it is left out, and the caller can give its URL',
  ]);
});

describe('fields that OpenAPI does not have', () => {
  it.each([
    [
      operation('responses: {}\nparamters: []'),
      '9:7 warning unknown-field an operation has no field "paramters": it is ignored',
    ],
    [
      operation('responses: {}\nSummary: a'),
      '9:7 warning unknown-field an operation has no field "Summary": it is ignored',
    ],
    [
      operation('responses: {}\nrateLimit: 5'),
      '9:7 warning unknown-field an operation has no field "rateLimit": it is ignored',
    ],
    [operation('responses: {}\nx-rateLimit: 5'), undefined],
    [schema('$ref: 5'), '11:9 error unknown-field a schema has no field "$ref"'],
    [schema('constructor: 5'), '11:9 warning unknown-field a schema has no field "constructor": it is ignored'],
    [
      schema('$dynamicRef: a'),
      '11:9 warning left-out "$dynamicRef": it may lead to several schemas, so any value fits',
    ],
    [
      operation('responses: {}\nconsumes: []'),
      '9:7 warning unsupported-field "consumes" is of Swagger 2.0: it is left out',
    ],
  ])('%#', (text, line) => {
    expect(linesOf(text)).toEqual(line === undefined ? [] : [line]);
  });
});

describe('values of the wrong kind', () => {
  it.each([
    [
      schema('minimum: "evil()"'),
      '11:18 warning wrong-kind a number belongs here, and this is the string "evil()": it is left out',
    ],
    [
      schema('maximum: .inf'),
      '11:18 warning wrong-kind a number belongs here, and this is the number Infinity: it is left out',
    ],
    [
      schema('minLength: -1'),
      '11:20 warning wrong-kind a whole number, 0 or more belongs here, and this is the number -1: it is left out',
    ],
    [
      schema('maxItems: 1.5'),
      '11:19 warning wrong-kind a whole number, 0 or more belongs here, and this is the number 1.5: it is left out',
    ],
    [schema('pattern: "("'), '11:18 warning invalid-pattern "(" is not a regular expression: it is left out'],
    [schema('pattern: "[\\\\w-.]"'), undefined],
    [schema('title: []'), '11:16 warning wrong-kind text belongs here, and this is a list: it is left out'],
    [
      schema('deprecated: "true"'),
      '11:21 warning wrong-kind true or false belongs here, and this is the string "true": read as true',
    ],
    [
      schema('type: strin'),
      '11:15 warning unknown-value "strin" is none of string, number, integer, boolean, array, object, null: read as "string"',
    ],
    [
      schema('type: [string, nul]'),
      '11:24 warning unknown-value "nul" is none of string, number, integer, boolean, array, object, null: read as "string", "null"',
    ],
    [schema('type: []'), '11:15 warning wrong-kind at least one belongs here, and this is a list: it is left out'],
    [schema('required: true'), '11:19 warning wrong-kind a list belongs here, and this is true: it is left out'],
    [schema('properties: [a]'), '11:21 error wrong-kind an object belongs here, and this is a list'],
    [
      schema('properties: {a: string}'),
      '11:25 warning wrong-kind an object belongs here, and this is the string "string": read as type: string',
    ],
    [
      schema('items: [{}]'),
      '11:16 warning wrong-kind an object belongs here, and this is a list: read as its only item',
    ],
    [
      schema('x-sensitive: yes'),
      '11:22 warning wrong-kind true or false belongs here, and this is the string "yes": read as true',
    ],
    [schema('properties: {a: false}'), '11:25 warning false-schema there can be no property "a": it is left out'],
    [schema('properties: {a: true}, additionalProperties: false'), undefined],
  ])('%#', (text, line) => {
    expect(linesOf(text)).toEqual(line === undefined ? [] : [line]);
  });
});

it('names what nothing is generated for once, with the number of places', () => {
  const text = `${operation('responses: {}\ncallbacks: {a: {$ref: nowhere}}')}    trace: {}
components:
  schemas:
    A: {not: {type: 5}}
    B: {not: {}, if: {}, then: {}}
webhooks: {}
`;
  expect(linesOf(text)).toEqual([
    '9:7 warning left-out "callbacks": no callback receivers are generated',
    '10:5 warning left-out "trace": no TRACE operations are generated: HTTP clients refuse to send them',
    '13:9 warning left-out "not": values are typed without it (in 2 places)',
    '14:18 warning left-out "if": values are typed without it',
    '15:1 warning left-out "webhooks": no webhook receivers are generated',
  ]);
});

it('checks what is shared once, and client-level parameters as parameters', () => {
  const text = `${header}x-client-parameters: [{name: a, in: header, schema: {type: strin}}, {$ref: '#/components/parameters/b'}]
x-speakeasy-globals: {parameters: [{$ref: '#/components/parameters/b'}]}
paths: {/a: {get: {operationId: a, parameters: [{$ref: '#/components/parameters/b'}], responses: {}}}}
components: {parameters: {b: {name: b, in: query, schema: {type: strin}}}}
`;
  expect(linesOf(text).filter((line) => line.includes('strin'))).toEqual([
    '4:60 warning unknown-value "strin" is none of string, number, integer, boolean, array, object, null: read as "string"',
    '7:66 warning unknown-value "strin" is none of string, number, integer, boolean, array, object, null: read as "string"',
  ]);
});
