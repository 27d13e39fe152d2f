import { testReadings } from './cases.ts';

const id = '{name: id, in: path, required: true, schema: {type: string}}';
const string = '{schema: {type: string}, name: other, in: path, required: true}';

testReadings([
  {
    rule: 'undeclared-path-parameter',
    text: `paths:\n  /a/{id}({other}):\n    get: {parameters: [${id}]}\n    put: {parameters: [${id}]}`,
    told: [
      '6:5 the path has {other}, and no path parameter "other" is declared: read as a required string',
      '7:5 the path has {other}, and no path parameter "other" is declared: read as a required string',
    ],
    as: `paths:\n  /a/{id}({other}):\n    get: {parameters: [${id}, ${string}]}\n    put: {parameters: [${id}, ${string}]}`,
  },
  {
    rule: 'undeclared-path-parameter',
    text: `paths: {"/a/{ID}": {get: {parameters: [${id}]}}}`,
    told: '4:21 the path has {ID}, and no path parameter "ID" is declared: read as the path parameter "id"',
    as: `paths: {"/a/{ID}": {get: {parameters: [${id.replace('id', 'ID')}]}}}`,
  },
  {
    rule: 'undeclared-path-parameter',
    text: 'paths: {"/a/{id}": {get: {parameters: [{name: id, in: query, schema: {type: integer}}]}}}',
    told: '4:21 the path has {id}, and no path parameter "id" is declared: read as the query parameter "id"',
    as: 'paths: {"/a/{id}": {get: {parameters: [{name: id, in: path, schema: {type: integer}, required: true}]}}}',
  },
  {
    rule: 'undeclared-path-parameter',
    text: `paths: {"/a/{}": {get: {parameters: [${id}]}}}`,
    told: '4:9 the braces in the path are empty: read as {id}',
    as: `paths: {"/a/{id}": {get: {parameters: [${id}]}}}`,
  },
  {
    rule: 'undeclared-path-parameter',
    text: `paths: {"/a/{}": {get: {parameters: [${id}]}}, "/a/{id}": {put: {parameters: [${id}]}}}`,
    told: '4:9 the braces in the path are empty: read as "/a/{id}", beside the one that is there',
    as: `paths: {"/a/{id}#/a/{}": {get: {parameters: [${id}]}}, "/a/{id}": {put: {parameters: [${id}]}}}`,
  },
  {
    rule: 'unused-path-parameter',
    text: `paths: {/a: {parameters: [${id}], get: {parameters: [${id.replace('id', 'b')}, {name: c, in: query, schema: {}}]}}}`,
    told: [
      '4:27 the path "/a" has no {id}: the parameter is left out',
      '4:109 the path "/a" has no {b}: the parameter is left out',
    ],
    as: 'paths: {/a: {parameters: [], get: {parameters: [{name: c, in: query, schema: {}}]}}}',
  },
]);
