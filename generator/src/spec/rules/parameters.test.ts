import { indented, testRules } from './cases.ts';
import { parameterRules } from './parameters.ts';

const parameters = (list: string) => `paths: {/a: {get: {parameters: [${indented(list)}]}}}`;
const form = (encoding: string) =>
  `paths: {/a: {post: {requestBody: {content: {application/x-www-form-urlencoded: {
  schema: {type: object, properties: {tags: {type: array, items: {type: string}}, name: {type: string}}},
  encoding: ${encoding}}}}}}}`;

testRules(
  parameterRules.map((rule) => rule.id),
  [
    {
      rule: 'parameter-location',
      bad: parameters('{name: c, in: url}'),
      found: '5:17 error a parameter can\'t be in "url"',
      good: parameters('{name: a, in: query}, {name: b, in: header}, {name: c, in: cookie}, {name: d, in: path}'),
    },
    {
      rule: 'style-type',
      bad: form('{tags: {style: simple}}'),
      found: '6:28 error a form field can\'t have the style "simple"',
      good: form('{tags: {style: spaceDelimited}, name: {style: form}}'),
    },
    {
      rule: 'ignored-header-parameter',
      bad: parameters(
        '{name: ACCEPT, in: header},\n{name: Content-Type, in: header},\n{name: authorization, in: header}',
      ),
      found: [
        '5:10 warning OpenAPI ignores a header parameter "ACCEPT"',
        '6:10 warning OpenAPI ignores a header parameter "Content-Type"',
        '7:10 warning OpenAPI ignores a header parameter "authorization"',
      ],
      good: parameters('{name: Accept, in: query}, {name: Accept-Language, in: header}'),
    },
    {
      rule: 'duplicate-parameter',
      bad: `x-client-parameters: [{name: a, in: header}, {name: A, in: header}]
x-speakeasy-globals: {parameters: [{name: a, in: header}]}`,
      found: [
        '4:46 error the header parameter "A" is there already',
        '5:36 error the header parameter "a" is there already',
      ],
      good: 'x-client-parameters: [{name: q, in: query}, {name: Q, in: query}]',
    },
  ],
);
