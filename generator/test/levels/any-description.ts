/** Random small descriptions of an API that has a bit of everything. */
import * as fc from 'fast-check';

export interface Description {
  openapi: '3.1.0';
  info: { title: string; version: string };
  servers: { url: string }[];
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; securitySchemes: Record<string, SecurityScheme> };
  security: Record<string, string[]>[];
}

export interface Operation {
  operationId: string;
  tags: string[];
  parameters: Parameter[];
  requestBody?: { required: boolean; content: Record<string, { schema: Schema }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: Schema }> }>;
}

interface SecurityScheme {
  type: string;
  in?: string;
  name?: string;
  scheme?: string;
}

interface Parameter {
  name: string;
  in: string;
  required: boolean;
  schema: Schema;
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  enum?: string[];
  format?: string;
  const?: string;
  oneOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
}

export const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

export const scalar: fc.Arbitrary<Schema> = fc.constantFrom<Schema[]>(
  { type: 'string' },
  { type: 'integer' },
  { type: 'integer', format: 'int32' },
  { type: 'number' },
  { type: 'boolean' },
  { type: 'string', format: 'date-time' },
  { type: ['string', 'null'] },
  { type: ['integer', 'null'] },
  { type: 'array', items: { type: 'string' } },
  { type: 'array', items: { type: 'integer' } },
  { type: 'array', items: { type: 'integer', format: 'int32' } },
  { type: 'array', items: { type: 'number' } },
  { type: 'array', items: { type: ['string', 'null'] } },
);

export const value: fc.Arbitrary<Schema> = fc.oneof(
  { weight: 4, arbitrary: scalar },
  fc.constantFrom<Schema[]>(
    reference('Tag'),
    reference('Kind'),
    { type: 'array', items: reference('Tag') },
    { type: 'object', additionalProperties: { type: 'string' } },
    reference('Animal'),
    { type: 'array', items: reference('Animal') },
    { type: 'array', items: reference('Kind') },
    { type: 'object', additionalProperties: { type: 'integer', format: 'int32' } },
    { type: 'object', additionalProperties: { type: ['integer', 'null'] } },
    {},
    { type: ['string', 'integer'] },
    { type: 'string', const: 'x' },
    { type: 'string', enum: ['x'] },
    { type: 'string', enum: ['x', 'y'] },
    { type: 'object', properties: { inner: { type: 'string' } }, required: ['inner'] },
    { oneOf: [reference('Tag'), { type: 'string' }] },
  ),
);

const name = fc.constantFrom('alpha', 'betaValue', 'gamma_ray', 'delta', 'epsilon', 'zeta');

const object = (of: fc.Arbitrary<Schema>, least: number): fc.Arbitrary<Schema> =>
  fc
    .uniqueArray(fc.tuple(name, of, fc.boolean()), { minLength: least, maxLength: 4, selector: ([key]) => key })
    .map((members) => ({
      type: 'object',
      required: members.filter(([, , required]) => required).map(([key]) => key),
      properties: Object.fromEntries(members.map(([key, schema]) => [key, schema])),
    }));

const parameter: fc.Arbitrary<Parameter> = fc
  .tuple(name, fc.constantFrom('query', 'header', 'cookie'), fc.boolean(), scalar)
  .map(([key, place, required, schema]) => ({ name: key, in: place, required, schema }));

const parameters = fc.uniqueArray(parameter, { maxLength: 4, selector: (each) => each.name });

export const json = (schema: Schema): Record<string, { schema: Schema }> => ({ 'application/json': { schema } });

const animal = (own: string): Schema => ({
  type: 'object',
  required: ['sort'],
  properties: { sort: { type: 'string' }, [own]: { type: 'integer' } },
});

const note: Schema = {
  type: 'object',
  required: ['text'],
  properties: {
    text: { type: 'string' },
    rank: { type: 'integer' },
    labels: { type: 'array', items: { type: 'string' } },
  },
};

export const description: fc.Arbitrary<Description> = fc
  .record({
    pet: object(value, 1),
    order: object(value, 1),
    tag: object(scalar, 1),
    kinds: fc.subarray(['one', 'two', 'three', 'four'], { minLength: 1 }),
    parameters: fc.array(parameters, { minLength: 3, maxLength: 3 }),
    isBodyRequired: fc.boolean(),
    form: fc.constantFrom('application/x-www-form-urlencoded', 'multipart/form-data'),
    animals: fc.subarray(['Cat', 'Dog', 'Bird'], { minLength: 2 }),
    schemes: fc.subarray(['key', 'token'], { minLength: 1 }),
  })
  .map(({ parameters: [first = [], second = [], third = []], ...chosen }) => ({
    openapi: '3.1.0' as const,
    info: { title: 'Pair', version: '1' },
    servers: [{ url: 'https://example.com' }],
    tags: [
      { name: 'pets', description: 'Pets' },
      { name: 'orders', description: 'Orders' },
    ],
    paths: {
      '/pets': {
        get: {
          operationId: 'listPets',
          tags: ['pets'],
          parameters: first,
          responses: { '200': { description: 'Ok', content: json({ type: 'array', items: reference('Pet') }) } },
        },
        post: {
          operationId: 'makePet',
          tags: ['pets'],
          parameters: second,
          requestBody: { required: chosen.isBodyRequired, content: json(reference('Pet')) },
          responses: { '201': { description: 'Made', content: json(reference('Pet')) } },
        },
      },
      '/orders': {
        post: {
          operationId: 'order',
          tags: ['orders'],
          parameters: third,
          requestBody: { required: true, content: { [chosen.form]: { schema: reference('Note') } } },
          responses: { '200': { description: 'Ok', content: json(reference('Order')) } },
        },
      },
    },
    components: {
      schemas: {
        ...{ Pet: chosen.pet, Order: chosen.order, Tag: chosen.tag, Note: note },
        Kind: { type: 'string', enum: chosen.kinds },
        Animal: {
          oneOf: chosen.animals.map(reference),
          discriminator: { propertyName: 'sort' },
        },
        ...{ Cat: animal('claws'), Dog: animal('bark'), Bird: animal('wings') },
      },
      securitySchemes: {
        key: { type: 'apiKey', in: 'header', name: 'X-Key' },
        token: { type: 'http', scheme: 'bearer' },
      },
    },
    security: chosen.schemes.map((name) => ({ [name]: [] })),
  }));
