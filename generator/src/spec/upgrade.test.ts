import { describe, expect, it } from 'vitest';
import { inspect } from './inspect.ts';
import { upgradeSchema } from './upgrade.ts';

describe('nullable', () => {
  it.each([
    ['a type', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
    ['false', { type: 'string', nullable: false }, { type: 'string' }],
    ['an enum', { type: 'string', enum: ['a'], nullable: true }, { type: ['string', 'null'], enum: ['a', null] }],
    ['an enum that has null', { enum: ['a', null], nullable: true }, { enum: ['a', null] }],
    ['properties alone', { properties: {}, nullable: true }, { properties: {}, type: ['object', 'null'] }],
    ['items alone', { items: {}, nullable: true }, { items: {}, type: ['array', 'null'] }],
    ['anything', { nullable: true }, {}],
    [
      'a reference',
      { $ref: '#/a', nullable: true, description: 'd' },
      { description: 'd', anyOf: [{ $ref: '#/a' }, { type: 'null' }] },
    ],
    ['a reference, not', { $ref: '#/a', nullable: false }, { $ref: '#/a' }],
    [
      'one part',
      { allOf: [{ $ref: '#/a' }], nullable: true, title: 't' },
      { title: 't', anyOf: [{ $ref: '#/a' }, { type: 'null' }] },
    ],
    [
      'several parts',
      { type: 'object', allOf: [{ $ref: '#/a' }], nullable: true, 'x-a': 1, default: null },
      { 'x-a': 1, default: null, anyOf: [{ type: 'object', allOf: [{ $ref: '#/a' }] }, { type: 'null' }] },
    ],
    ['a union', { oneOf: [{ $ref: '#/a' }], nullable: true }, { oneOf: [{ $ref: '#/a' }, { type: 'null' }] }],
    [
      'a typed union',
      { type: 'object', anyOf: [{}], nullable: true },
      { type: ['object', 'null'], anyOf: [{}, { type: 'null' }] },
    ],
    ['a list of types', { type: ['string', 'integer'], nullable: true }, { type: ['string', 'integer', 'null'] }],
    ['what is not a flag, untouched', { type: 'string', nullable: 'yes' }, { type: 'string', nullable: 'yes' }],
  ])('%s', (_, schema: Record<string, unknown>, upgraded) => {
    upgradeSchema(schema);
    expect(schema).toEqual(upgraded);
  });
});

describe('other keywords', () => {
  it.each([
    [{ minimum: 1, exclusiveMinimum: true }, { exclusiveMinimum: 1 }],
    [{ minimum: 1, exclusiveMinimum: false }, { minimum: 1 }],
    [{ maximum: 1, exclusiveMaximum: true }, { exclusiveMaximum: 1 }],
    [{ exclusiveMaximum: true }, {}],
    [{ exclusiveMaximum: 5 }, { exclusiveMaximum: 5 }],
    [{ example: 'a' }, { examples: ['a'] }],
    [{ example: 'a', examples: ['b'] }, { examples: ['b'] }],
    [
      { type: 'string', format: 'binary' },
      { type: 'string', format: 'binary' },
    ],
    [
      { $ref: '#/a', deprecated: true, example: 1 },
      { $ref: '#/a', deprecated: true, examples: [1] },
    ],
    [
      { $ref: '#/a', required: ['b'], title: 't' },
      { required: ['b'], title: 't', allOf: [{ $ref: '#/a' }] },
    ],
    [{ $ref: '#/a', allOf: [{ $ref: '#/b' }] }, { allOf: [{ $ref: '#/a' }, { $ref: '#/b' }] }],
    [
      { $ref: '#/a', maxLength: 5, nullable: true },
      { anyOf: [{ maxLength: 5, allOf: [{ $ref: '#/a' }] }, { type: 'null' }] },
    ],
  ])('%j', (schema: Record<string, unknown>, upgraded) => {
    upgradeSchema(schema);
    expect(schema).toEqual(upgraded);
  });
});

describe('a document', () => {
  const document = (version: string) => `openapi: ${version}
info: {title: T, version: '1'}
servers: [{url: https://a}]
paths: {/a: {get: {operationId: a, responses: {200: {description: ok, content: {application/json: {example: {nullable: true}, schema: {$ref: '#/components/schemas/A/allOf/0'}}}}}}}}
components:
  schemas:
    A:
      allOf: [{type: object, properties: {nullable: {type: string, nullable: true}}}]
      nullable: true
      example: {nullable: true}
    B: {$ref: '#/components/schemas/A', minProperties: 1}
    C: {type: integer, minimum: 5, exclusiveMinimum: true}
`;

  it('of 3.0 is read as 3.1, its data untouched and its references kept', () => {
    const { spec, lines } = inspect(document('3.0.3'));
    expect(lines).toEqual([
      '11:41 warning beside-reference OpenAPI 3.0 ignores "minProperties" beside the reference "#/components/schemas/A"; it is read as well, as in 3.1',
    ]);
    const a = spec?.root.get('components')?.get('schemas')?.get('A');
    expect(a?.value).toEqual({
      anyOf: [{ type: 'object', properties: { nullable: { type: ['string', 'null'] } } }, { type: 'null' }],
      examples: [{ nullable: true }],
    });
    const body = spec?.root
      .get('paths')
      ?.get('/a')
      ?.get('get')
      ?.get('responses')
      ?.get('200')
      ?.get('content')
      ?.get('application/json');
    expect(body?.data('example')).toEqual({ nullable: true });
    expect(body?.get('schema')?.value).toBe(a?.get('anyOf')?.get('0')?.value);
  });

  it('of 3.1 may say it in the old words, with a warning', () => {
    expect(inspect(document('3.1.0')).lines).toEqual([
      '8:68 warning outdated-keyword "nullable" belongs to OpenAPI 3.0; it is read as meant there',
      '9:7 warning outdated-keyword "nullable" belongs to OpenAPI 3.0; it is read as meant there',
      '12:36 warning outdated-keyword "exclusiveMinimum" belongs to OpenAPI 3.0; it is read as meant there',
    ]);
  });
});
