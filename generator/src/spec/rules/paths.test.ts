import { testRules } from './cases.ts';
import { pathRules } from './paths.ts';

const id = '{name: id, in: path, required: true, schema: {type: string}}';

testRules(
  pathRules.map((rule) => rule.id),
  [
    {
      rule: 'no-operations',
      bad: 'paths: {}',
      found: '4:1 warning there is no operation',
      good: 'paths: {/a: {get: {}}}',
    },
    {
      rule: 'path-syntax',
      bad: 'paths:\n  a: {}\n  /b?c=1: {}\n  /c/{x: {}\n  /d/{}: {}\n  /e/{x}/{x}: {}',
      found: [
        '5:3 error a path begins with a slash',
        '6:3 error a path has no query or fragment',
        '7:3 error the braces of the path do not match, or are empty',
        '8:3 error the braces of the path do not match, or are empty',
        '9:3 error {x} stands twice in the path',
      ],
      good: 'paths:\n  /: {}\n  /a/{x}.json/{y}: {}\n  x-a: {}',
    },
    {
      rule: 'ambiguous-path',
      bad: 'paths:\n  /a/{x}: {}\n  /a/{y}: {}',
      found: '6:3 error this is the same path as "/a/{x}"',
      good: 'paths:\n  /a/{x}: {}\n  /a/{x}/b: {}\n  /a/x: {}',
    },
    {
      rule: 'undeclared-path-parameter',
      bad: `paths:\n  /a/{id}/{other}:\n    get: {parameters: [${id}]}`,
      found: '6:5 error the path has {other}, and no path parameter "other" is declared',
      good: `paths:\n  /a/{id}: {get: {parameters: [${id}]}}\n  /b/{id}: {parameters: [${id}], get: {}}`,
    },
    {
      rule: 'undeclared-path-parameter',
      bad: 'x-client-parameters: [{name: id, in: query, schema: {}}]\npaths: {"/a/{id}": {get: {}}}',
      found: '5:21 error the path has {id}, and no path parameter "id" is declared',
      good: `x-client-parameters: [${id}]\npaths: {'/a/{id}': {get: {}}}`,
    },
    {
      rule: 'unused-path-parameter',
      bad: `paths:\n  /a:\n    parameters:\n      - ${id}\n    get: {}`,
      found: '7:9 error the path "/a" has no {id}',
      good: `paths: {'/a/{id}': {parameters: [${id}], get: {}}}`,
    },
  ],
);
