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
      bad: parameters('{name: a, in: body, schema: {}},\n{name: b, in: formData},\n{name: c, in: url}'),
      found: [
        '5:17 error a parameter can\'t be in "body"',
        '6:17 error a parameter can\'t be in "formData"',
        '7:17 error a parameter can\'t be in "url"',
      ],
      good: parameters('{name: a, in: query}, {name: b, in: header}, {name: c, in: cookie}, {name: d, in: path}'),
    },
    {
      rule: 'path-parameter-required',
      bad: parameters('{name: a, in: path},\n{name: b, in: path, required: false}'),
      found: ['5:3 error the path parameter "a" is not required', '6:33 error the path parameter "b" is not required'],
      good: parameters('{name: a, in: path, required: true}, {name: b, in: query}'),
    },
    {
      rule: 'parameter-schema',
      bad: parameters(
        '{name: a, in: query},\n{name: b, in: query, schema: {}, content: {a/b: {}}},\n{name: c, in: query, content: {a/b: {}, c/d: {}}}',
      ),
      found: [
        '5:3 error the parameter has no schema',
        '6:36 error the parameter has both a schema and a content',
        '7:24 error the content of a parameter has one media type',
      ],
      good: parameters('{name: a, in: query, schema: {}},{name: b, in: query, content: {application/json: {}}}'),
    },
    {
      rule: 'parameter-style',
      bad: parameters(
        '{name: a, in: header, style: form},\n{name: b, in: cookie, style: simple},\n{name: c, in: query, style: matrix}',
      ),
      found: [
        '5:32 error a header parameter can\'t have the style "form"',
        '6:32 error a cookie parameter can\'t have the style "simple"',
        '7:31 error a query parameter can\'t have the style "matrix"',
      ],
      good: parameters(
        '{name: a, in: path, style: label}, {name: b, in: query, style: form}, {name: constructor, in: constructor, style: x}',
      ),
    },
    {
      rule: 'style-type',
      bad: parameters(
        '{name: a, in: query, style: deepObject, schema: {type: string}},\n{name: b, in: query, style: pipeDelimited, schema: {anyOf: [{type: string}, {type: "null"}]}}',
      ),
      found: [
        '5:31 error the style "deepObject" is for objects',
        '6:31 error the style "pipeDelimited" is for lists and objects',
      ],
      good: parameters(
        '{name: a, in: query, style: deepObject, schema: {properties: {}}}, {name: b, in: query, style: pipeDelimited, schema: {type: [array, "null"]}}',
      ),
    },
    {
      rule: 'style-type',
      bad: form('{name: {style: deepObject}, tags: {style: simple}}'),
      found: [
        '6:28 error the style "deepObject" is for objects',
        '6:55 error a form field can\'t have the style "simple"',
      ],
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
x-speakeasy-globals: {parameters: [{name: a, in: header}]}
paths:
  /a:
    parameters: [{name: q, in: query}, {name: q, in: query}]
    get:
      parameters:
        - $ref: '#/components/parameters/q'
        - {name: q, in: query}
        - $ref: '#/components/parameters/q'
components: {parameters: {q: {name: q, in: query}}}`,
      found: [
        '4:46 error the header parameter "A" is there already',
        '5:36 error the header parameter "a" is there already',
        '8:40 error the query parameter "q" is there already',
        '12:11 error the query parameter "q" is there already',
        '13:11 error the query parameter "q" is there already',
      ],
      good: 'paths: {/a: {parameters: [{name: q, in: query}, {name: Q, in: query}], get: {parameters: [{name: q, in: query}]}}}',
    },
  ],
);
