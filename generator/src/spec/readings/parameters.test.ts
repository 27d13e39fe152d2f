import { testReadings } from './cases.ts';

const operation = (parameters: string) => `paths: {/a: {get: {parameters: [\n  ${parameters}]}}}`;

testReadings([
  {
    rule: 'parameter-location',
    text: operation('{name: a, in: Query, schema: {}},\n  {name: b, schema: {}}'),
    told: ['5:17 a parameter can\'t be in "Query": read as "query"', '6:3 the parameter has no place: read as "query"'],
    as: operation('{name: a, in: query, schema: {}}, {name: b, schema: {}, in: query}'),
  },
  {
    rule: 'path-parameter-required',
    text: `paths: {"/{a}/{b}": {parameters: [\n  {name: a, in: path, schema: {}},\n  {name: b, in: path, required: false, schema: {}}]}}`,
    told: [
      '5:3 the path parameter "a" is not required: read as required',
      '6:33 the path parameter "b" is not required: read as required',
    ],
    as: `paths: {"/{a}/{b}": {parameters: [{name: a, in: path, schema: {}, required: true}, {name: b, in: path, required: true, schema: {}}]}}`,
  },
  {
    rule: 'parameter-schema',
    text: operation(
      '{name: a, in: query},\n  {name: b, in: query, schema: {}, content: {a/b: {}}},\n  {name: c, in: query, content: {a/b: {}, application/json: {}}}',
    ),
    told: [
      '5:3 the parameter has no schema: read as a string',
      '6:36 the parameter has both a schema and a content: read by its schema',
      '7:24 the content of a parameter has one media type: read as "application/json"',
    ],
    as: operation(
      '{name: a, in: query, schema: {type: string}}, {name: b, in: query, schema: {}}, {name: c, in: query, content: {application/json: {}}}',
    ),
  },
  {
    rule: 'parameter-style',
    text: operation(
      '{name: a, in: header, style: form, schema: {}},\n  {name: b, in: cookie, style: simple, schema: {}},\n  {name: c, in: query, style: matrix, schema: {}}',
    ),
    told: [
      '5:32 a header parameter can\'t have the style "form": read as "simple"',
      '6:32 a cookie parameter can\'t have the style "simple": read as "form"',
      '7:31 a query parameter can\'t have the style "matrix": read as "form"',
    ],
    as: operation(
      '{name: a, in: header, schema: {}}, {name: b, in: cookie, schema: {}}, {name: c, in: query, schema: {}}',
    ),
  },
  {
    rule: 'style-type',
    text: operation('{name: a, in: query, style: deepObject, schema: {type: string}}'),
    told: '5:31 the style "deepObject" is for lists and objects: read as "form"',
    as: operation('{name: a, in: query, schema: {type: string}}'),
  },
  {
    rule: 'duplicate-parameter',
    text: operation(
      '{name: a, in: query, schema: {}},\n  {name: A, in: header, schema: {}},\n  {name: a, in: query, schema: {}},\n  {name: a, in: header, schema: {type: string}}',
    ),
    told: [
      '7:3 the query parameter "a" is there already: read as one',
      '8:3 the header parameter "a" is there already, and is another: read as the later one',
    ],
    as: operation('{name: a, in: query, schema: {}}, {name: a, in: header, schema: {type: string}}'),
  },
]);
