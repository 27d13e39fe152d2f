import { testReadings } from './cases.ts';

const id = '{name: id, in: path, required: true, schema: {type: string}}';
const page = '{name: page, in: query, schema: {type: string}}';

testReadings([
  {
    rule: 'path-syntax',
    text: 'paths: {a: {}, /b: {}}',
    told: '4:9 the path "a" is not one of OpenAPI: read as "/a"',
    as: 'paths: {/a: {}, /b: {}}',
  },
  {
    rule: 'path-syntax',
    text: `paths: {"/a/{ id }{?page}": {get: {parameters: [${id}]}}}`,
    told: '4:9 the path "/a/{ id }{?page}" is not one of OpenAPI: read as "/a/{id}"',
    as: `paths: {"/a/{id}": {get: {parameters: [${id}, {name: page, in: query, schema: {type: string}}]}}}`,
  },
  ...['/a/{id:[0-9]{2}}', '/a/{+id}', '/a/{id*}', '/a/{id+}', '/a/:id', '/a/<int:id>'].map((path) => ({
    rule: 'path-syntax',
    text: `paths: {"${path}": {get: {parameters: [${id}]}}}`,
    told: `4:9 the path "${path}" is not one of OpenAPI: read as "/a/{id}"`,
    as: `paths: {"/a/{id}": {get: {parameters: [${id}]}}}`,
  })),
  {
    rule: 'path-syntax',
    text: `paths: {"/a/{id:[0-9]?}": {get: {parameters: [${id}]}}, "/a/{id}": {get: {parameters: [${id}]}}}`,
    told: '4:9 the path "/a/{id:[0-9]?}" is not one of OpenAPI: read as "/a/{id}", beside the one that is there',
    as: `paths: {"/a/{id}#/a/{id:[0-9]?}": {get: {parameters: [${id}]}}, "/a/{id}": {get: {parameters: [${id}]}}}`,
    clean: `paths: {"/a/{id}": {get: {parameters: [${id}]}}}`,
  },
  {
    rule: 'path-syntax',
    text: 'paths: {"/a{?page}": {get: {}}, "/a": {get: {}}}',
    told: '4:9 the path "/a{?page}" is not one of OpenAPI: read as "/a", beside the one that is there',
    as: 'paths: {"/a#/a{?page}": {get: {parameters: [{name: page, in: query, schema: {type: string}}]}}, "/a": {get: {}}}',
    clean: 'paths: {/a: {get: {}}}',
  },
  {
    rule: 'path-syntax',
    text: `paths: {"/a/{id}/{id}": {get: {parameters: [${id}]}}}`,
    told: '4:9 {id} stands twice in the path: read as the same value in both places',
    as: `paths: {"/a/{id}/{id}": {get: {parameters: [${id}]}}}`,
    clean: `paths: {"/a/{id}": {get: {parameters: [${id}]}}}`,
  },
  {
    rule: 'path-syntax',
    text: `paths: {"/a?b=1&page={p}#c": {get: {parameters: [${page}, {name: b, in: query, schema: {}}]}}}`,
    told: [
      '4:9 the path "/a?b=1&page={p}#c" has a fragment: it is cut',
      '4:9 the path "/a?b=1&page={p}#c" has a query: read as fixed parameters, sent with every call',
      '4:99 the path has a value for "b": the parameter is left out',
    ],
    as: `paths: {"/a?b=1#c": {get: {parameters: [${page}]}}}`,
    clean: 'paths: {/a: {get: {}}}',
  },
  {
    rule: 'path-syntax',
    text: 'paths: {"/a?q={term}&page={page}": {get: {parameters: [{name: term, in: path, required: true, schema: {type: integer}}]}}}',
    told: [
      '4:37 the path has "q={term}": read as the query parameter "q"',
      '4:37 the path has "page={page}": read as the query parameter "page"',
    ],
    as: 'paths: {"/a": {get: {parameters: [{name: q, in: query, required: true, schema: {type: integer}}, {required: true, schema: {type: string}, name: page, in: query}]}}}',
  },
]);
