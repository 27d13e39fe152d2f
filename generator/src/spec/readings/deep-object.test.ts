import { testReadings } from './cases.ts';

const parameter = (content: string): string =>
  `paths: {/x: {get: {responses: {}, parameters: [\n  {in: query, ${content}}]}}}\n`;

const form = (schema: string, style: string): string =>
  `paths: {/x: {post: {responses: {}, requestBody: {content: {application/x-www-form-urlencoded:\n  {encoding: {a: {${style}}}, schema: ${schema}}}}}}}\n` +
  'components: {schemas: {Form: {type: object, properties: {a: {$ref: "#/components/schemas/List"}}}, List: {type: array, items: {type: string}}}}\n';
const deep = 'style: deepObject';

testReadings([
  {
    rule: 'style-type',
    text: parameter('name: a, style: deepObject, schema: {type: array, items: {type: string}}'),
    told: '5:31 the style "deepObject" is for objects: read as "a[]=…" for each item',
    as: parameter('name: a, style: deepObject, schema: {type: array, items: {type: string}}'),
    clean: parameter("name: 'a[]', schema: {type: array, items: {type: string}}"),
  },
  {
    rule: 'style-type',
    text: form('{type: object, properties: {a: {type: array, items: {type: string}}}}', deep),
    told: '5:26 the style "deepObject" is for objects: read as "a[]=…" for each item',
    as: form('{type: object, properties: {a: {type: array, items: {type: string}}}}', deep),
    clean: form('{type: object, properties: {a: {type: array, items: {type: string}}}}', 'explode: true'),
  },
  {
    rule: 'style-type',
    text: form('{$ref: "#/components/schemas/Form"}', deep),
    told: '5:26 the style "deepObject" is for objects: read as "a[]=…" for each item',
    as: form('{$ref: "#/components/schemas/Form"}', deep),
    clean: form('{$ref: "#/components/schemas/Form"}', 'explode: true'),
  },
  {
    rule: 'style-type',
    text: parameter('name: a, style: deepObject, schema: {type: string}'),
    told: '5:31 the style "deepObject" is for lists and objects: read as "form"',
    as: parameter('name: a, schema: {type: string}'),
  },
]);
