import { testReadings } from './cases.ts';

const parameter = (content: string): string =>
  `paths: {/x: {get: {responses: {}, parameters: [\n  {in: query, ${content}}]}}}\n`;

testReadings([
  {
    rule: 'style-type',
    text: parameter('name: a, style: deepObject, schema: {type: array, items: {type: string}}'),
    told: '5:31 the style "deepObject" is for objects: read as "a[]=…" for each item',
    as: parameter("name: 'a[]', schema: {type: array, items: {type: string}}, explode: true"),
  },
  {
    rule: 'style-type',
    text: parameter('name: a, style: deepObject, schema: {type: string}'),
    told: '5:31 the style "deepObject" is for lists and objects: read as "form"',
    as: parameter('name: a, schema: {type: string}'),
  },
]);
