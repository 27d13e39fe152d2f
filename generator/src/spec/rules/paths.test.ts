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
      bad: 'paths:\n  http://a: {}\n  /c/{x: {}\n  /d/{}: {}',
      found: [
        '5:3 error a path begins with a slash',
        '6:3 error the braces of the path do not match, or are empty',
        '7:3 error the braces of the path do not match, or are empty',
      ],
      good: 'paths:\n  /: {}\n  /a/{x}.json/{y}: {}\n  x-a: {}',
    },
    {
      rule: 'ambiguous-path',
      bad: `paths:\n  /a/{id}: {parameters: [${id}], get: {}}\n  /a/{x}: {parameters: [${id.replace('id', 'x')}], get: {}, put: {}}`,
      found: '6:87 warning this is the same request as GET "/a/{id}": read as an operation of its own',
      good: `paths:\n  /a/{id}: {parameters: [${id}], get: {}}\n  /a/{x}: {parameters: [${id.replace('id', 'x')}], put: {}}\n  /b#a: {get: {}}\n  /b#b: {get: {}}\n  /b?a=1: {get: {}}`,
    },
    {
      rule: 'unused-path-parameter',
      bad: `paths:
  /a: {$ref: '#/components/pathItems/a'}
  /b/{id}: {$ref: '#/components/pathItems/a'}
components: {pathItems: {a: {parameters: [${id}], get: {}}}}`,
      found: '7:43 error the path "/a" has no {id}',
      good: `paths: {'/a/{id}': {parameters: [${id}], get: {}}}`,
    },
  ],
);
