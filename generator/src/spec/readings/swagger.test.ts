import { testReadings } from './cases.ts';

const rule = 'unsupported-field';
const operation = (fields: string) => `paths: {/a: {post: {\n  ${fields}}}}`;

testReadings([
  {
    rule,
    text: operation(
      'parameters: [\n  {name: a, in: query, type: array, items: {type: string}, collectionFormat: multi},\n  {name: b, in: query, schema: {}, type: string, collectionFormat: tsv}]',
    ),
    told: [
      '6:24 "type" and "items" belong to the schema of a parameter: read as its schema',
      '6:60 "collectionFormat" is of Swagger 2.0: read as {"explode":true}',
      '7:36 "type" belongs to the schema of a parameter: it is left out',
      '7:50 "collectionFormat" is of Swagger 2.0: it is left out',
    ],
    as: operation(
      'parameters: [{name: a, in: query, schema: {type: array, items: {type: string}}, explode: true}, {name: b, in: query, schema: {}}]',
    ),
  },
  {
    rule,
    text: operation(
      'consumes: [a/b], produces: [],\n  parameters: [{name: a, in: body, required: true, description: d, schema: {type: object}}]',
    ),
    told: [
      '5:3 "consumes" is of Swagger 2.0: it is left out',
      '5:20 "produces" is of Swagger 2.0: it is left out',
      '6:30 a parameter in "body" is of Swagger 2.0: read as a request body',
    ],
    as: operation(
      'parameters: [], requestBody: {content: {a/b: {schema: {type: object}}}, required: true, description: d}',
    ),
  },
  {
    rule,
    text: operation(
      'parameters: [\n  {name: a, in: formData, required: true, type: file},\n  {name: b, in: formData, type: string}]',
    ),
    told: [
      '6:17 a parameter in "formData" is of Swagger 2.0: read as a request body',
      '7:17 a parameter in "formData" is of Swagger 2.0: read as a request body',
    ],
    as: operation(
      'parameters: [], requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {a: {type: string, format: binary}, b: {type: string}}, required: [a]}}}, required: true}',
    ),
  },
  {
    rule,
    text: operation('responses: {200: {description: a, schema: {type: string}}}'),
    told: '5:37 "schema" beside a response is of Swagger 2.0: read as the schema of application/json',
    as: operation('responses: {200: {description: a, content: {application/json: {schema: {type: string}}}}}'),
  },
]);
