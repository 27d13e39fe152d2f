import { testKinds } from '../cases.fixture.ts';
import { body, operation, parameter, sent } from '../changed.fixture.ts';
import { parameterKinds } from './parameter.ts';

const last = '{name: z, in: query, schema: {type: string}}';
const listed = (...parameters: string[]): string => operation(`parameters: [${parameters.join(', ')}]`);
const at = (place: string, fields = ''): string => listed(`{name: a, in: ${place}, schema: {type: string}, ${fields}}`);
const client = (list: string): string =>
  operation(
    'parameters: [{name: X-A, in: header, schema: {type: string}}]',
    `x-client-parameters: [{name: X-B, in: header, schema: {type: string}}${list}]\n`,
  );
const json = (fields: string): string => `${fields}, content: {application/json: {schema: {type: string}}}`;
const none = operation().replace('get:', 'put:');
const form = (encoding: string, type = 'application/x-www-form-urlencoded'): string => {
  const schema = 'schema: {type: object, properties: {tags: {type: array, items: {type: string}}}}';
  return body(`content: {${type}: {${schema}, encoding: {${encoding}}}}`);
};
const multipart = (encoding: string): string => form(encoding, 'multipart/form-data');

/** A body of text that is described for each of these media types. */
const sentAs = (...types: string[]): string =>
  body(`content: {${types.map((type) => `${type}: {schema: {type: string}}`).join(', ')}}`);

testKinds(parameterKinds, [
  [
    'optional-parameter-added',
    'minor, minor, minor',
    listed(last),
    listed(last, '{name: zz, in: query, schema: {type: string}}'),
    ['argument-moved'],
  ],
  [
    'required-parameter-added',
    'major, major, major',
    listed(last),
    listed(last, '{name: zz, in: query, required: true, schema: {type: string}}'),
    ['argument-moved'],
  ],
  [
    'parameter-renamed',
    'major, minor, minor',
    listed('{name: y, in: query, schema: {type: string}}'),
    listed(last),
    ['argument-renamed'],
  ],
  [
    'parameter-renamed',
    'major, minor, minor',
    listed('{name: a_b, in: query, schema: {type: string}}'),
    listed('{name: aB, in: query, schema: {type: string}}'),
  ],
  ['optional-parameter-removed', 'major, major, major', listed(last), listed(), ['argument-moved']],
  [
    'required-parameter-removed',
    'major, major, major',
    listed(last, '{name: zz, in: query, required: true, schema: {type: string}}'),
    listed(last),
    ['argument-moved'],
  ],
  ['parameter-became-required', 'major, major, major', parameter(''), parameter('required: true')],
  ['parameter-became-optional', 'minor, minor, minor', parameter('required: true'), parameter('')],
  ['parameter-location-changed', 'major, minor, minor', at('query'), at('header')],
  [
    'parameter-became-list',
    'minor, major, major',
    parameter('schema: {type: string}'),
    parameter('schema: {type: array, items: {type: string}}'),
  ],
  [
    'parameter-style-changed',
    'major, minor, minor',
    parameter('explode: false, schema: {type: array, items: {type: string}}'),
    parameter('explode: false, style: pipeDelimited, schema: {type: array, items: {type: string}}'),
  ],
  [
    'parameter-explode-changed',
    'major, minor, minor',
    parameter('schema: {type: array, items: {type: string}}'),
    parameter('explode: false, schema: {type: array, items: {type: string}}'),
  ],
  ['parameter-serialization-changed', 'major, minor, minor', parameter(''), parameter(json('description: "" '))],
  ['parameter-reserved-characters-changed', 'major, minor, minor', parameter(''), parameter('allowReserved: true')],
  [
    'parameter-default-added',
    'none, patch, patch',
    parameter('schema: {type: integer}'),
    parameter('schema: {type: integer, default: 5}'),
  ],
  [
    'parameter-default-changed',
    'major, major, major',
    parameter('schema: {type: integer, default: 5}'),
    parameter('schema: {type: integer, default: 6}'),
  ],
  [
    'parameter-default-removed',
    'major, major, major',
    parameter('schema: {type: integer, default: 5}'),
    parameter('schema: {type: integer}'),
  ],
  ['parameter-deprecated', 'none, minor, minor', parameter(''), parameter('deprecated: true')],
  ['parameter-no-longer-deprecated', 'none, patch, patch', parameter('deprecated: true'), parameter('')],
  ['parameter-description-changed', 'none, patch, patch', parameter('description: A'), parameter('description: B')],
  ['parameter-example-changed', 'none, patch, patch', parameter('example: A'), parameter('example: B')],
  ['parameter-became-secret', 'none, patch, patch', parameter(''), parameter('x-sensitive: true')],
  ['parameter-no-longer-secret', 'none, major, major', parameter('x-sensitive: true'), parameter('')],
  [
    'parameter-became-client-level',
    'none, minor, minor',
    client(''),
    client(', {name: X-A, in: header, schema: {type: string}}'),
    ['client-parameter-added'],
  ],
  [
    'parameter-no-longer-client-level',
    'none, major, major',
    client(', {name: X-A, in: header, schema: {type: string}}'),
    client(''),
    ['client-parameter-removed'],
  ],
  [
    'optional-body-added',
    'minor, minor, minor',
    none,
    body('content: {application/json: {schema: {type: string}}}'),
    ['argument-moved'],
  ],
  ['required-body-added', 'major, major, major', none, sent('{type: string}'), ['argument-moved']],
  ['body-removed', 'major, major, major', sent('{type: string}'), none, ['argument-moved']],
  [
    'body-became-required',
    'major, major, major',
    body('content: {application/json: {schema: {type: string}}}'),
    sent('{type: string}'),
  ],
  [
    'body-became-optional',
    'minor, minor, minor',
    sent('{type: string}'),
    body('content: {application/json: {schema: {type: string}}}'),
  ],
  [
    'body-media-type-changed',
    'major, minor, minor',
    body('content: {application/json: {schema: {type: string}}}'),
    body('content: {application/vnd.x+json: {schema: {type: string}}}'),
  ],
  [
    'body-media-type-parameters-changed',
    'none, patch, patch',
    sentAs('application/json'),
    sentAs("'application/json; charset=utf-8'"),
  ],
  [
    'parameter-became-text',
    'minor, major, major',
    parameter('schema: {type: integer}'),
    parameter('schema: {type: string}'),
  ],
  [
    'body-media-type-variant-changed',
    'major, minor, minor',
    sentAs("'application/json; version=1'"),
    sentAs("'application/json; version=2'"),
  ],
  [
    'body-other-media-type-preferred',
    'none, patch, patch',
    sentAs('text/plain'),
    sentAs('text/plain', 'application/json'),
  ],
  [
    'body-other-media-type-added',
    'minor, none, none',
    sentAs('application/json'),
    sentAs('application/json', 'text/plain'),
  ],
  [
    'body-other-media-type-removed',
    'major, none, none',
    sentAs('application/json', 'text/plain'),
    sentAs('application/json'),
  ],
  ['body-encoding-changed', 'major, minor, minor', form(''), form('', 'application/json')],
  ['body-part-media-type-changed', 'major, minor, minor', multipart(''), multipart('tags: {contentType: text/plain}')],
  ['body-part-style-changed', 'major, minor, minor', form(''), form('tags: {explode: false}')],
  [
    'body-description-changed',
    'none, patch, patch',
    body('content: {application/json: {schema: {type: string}}}'),
    body('description: New, content: {application/json: {schema: {type: string}}}'),
  ],
  [
    'body-example-changed',
    'none, patch, patch',
    body('content: {application/json: {schema: {type: string}}}'),
    body('content: {application/json: {schema: {type: string}, example: New}}'),
  ],
]);
