/** Random schemas: every keyword, with references in every place. */
import * as fc from 'fast-check';
import { type Data, fields, flag, marker, name, optional, text } from './any-text.ts';

export const componentName = fc.oneof(
  fc.constantFrom(
    'Pet',
    'User',
    'Error',
    'Petinput',
    'pet',
    'PetError',
    'Promise',
    'PetResponse',
    'CON',
    'index',
    'Index',
  ),
  fc.constantFrom('constructor', '__proto__', '0', '-', '.', '..', '_', 'a.b', 'PetsGroup', 'Shape'),
);

function reference(components: readonly string[]): fc.Arbitrary<Data> {
  return fc.constantFrom(...components).map((component) => ({ $ref: `#/components/schemas/${component}` }));
}

export interface Schemas {
  readonly scalar: Data;
  readonly object: Data;
  readonly schema: Data;
}

/** Schemas of every kind, which refer to `components`. */
export function schemas(components: readonly string[]): fc.LetrecValue<Schemas> {
  return fc.letrec<Schemas>((tie: fc.LetrecTypedTie<Schemas>) => ({
    scalar: fc.oneof(
      fc
        .record({
          title: optional(text),
          description: optional(text),
          format: optional(fc.constantFrom('date', 'date-time', 'byte', 'uuid', 'uri', 'password', `'${marker}`)),
          pattern: optional(fc.constantFrom(`'; ${marker}; '`, '`[$]' + marker, `\\\\"${marker}`, `.*/ ${marker} /*`)),
          minLength: optional(fc.nat(3)),
          examples: optional(fc.tuple(text)),
          default: optional(text),
          deprecated: optional(flag),
        })
        .map((rest) => fields({ type: 'string', ...rest })),
      fc
        .record({
          format: optional(fc.constantFrom('int32', 'int64')),
          minimum: optional(fc.integer({ min: -5, max: 5 })),
          type: fc.constantFrom<Data>('integer', 'number', ['integer', 'null']),
        })
        .map(fields),
      fc.constantFrom<Data>(
        { type: 'boolean' },
        { type: ['boolean', 'null'] },
        {},
        true,
        { type: 'null' },
        { type: 'object' },
        { const: 1 },
        { const: true },
      ),
      text.map((value) => ({ const: value })),
      fc
        .uniqueArray(name, { minLength: 1, maxLength: 4 })
        .chain((values) =>
          fc.constantFrom<Data>(
            { type: 'string', enum: values },
            { enum: [...values, null] },
            { anyOf: [{ type: 'string', enum: values }, { type: 'string' }] },
          ),
        ),
      fc
        .uniqueArray(fc.integer({ min: -2, max: 3 }), { minLength: 1 })
        .map((values) => ({ type: 'integer', enum: values })),
      fc
        .uniqueArray(name, { minLength: 2, maxLength: 3 })
        .chain((values) =>
          fc
            .array(text, { minLength: values.length, maxLength: values.length })
            .map((titles) => ({ oneOf: values.map((value, index) => ({ const: value, title: titles[index] ?? '' })) })),
        ),
    ),
    object: fc
      .record({
        properties: fc.uniqueArray(name, { maxLength: 4 }),
        types: fc.array(tie('schema'), { minLength: 4, maxLength: 4 }),
        additionalProperties: optional(fc.oneof(flag, tie('schema'))),
        description: optional(text),
        title: optional(fc.oneof(text, fc.constantFrom('Pet', 'Titled', 'PetsGroup', 'PetResponse'))),
        marks: fc.array(fc.constantFrom(0, 0, 0, 1, 2, 3), { minLength: 4, maxLength: 4 }),
        required: fc.nat(4),
      })
      .map(({ properties, types, marks, required, ...rest }) =>
        fields({
          type: 'object',
          ...rest,
          required: properties.slice(0, required).filter((_, index) => !JSON.stringify(types[index]).includes('$ref')),
          properties: Object.fromEntries(
            properties.map((property, index) => [property, marked(types[index] ?? true, marks[index] ?? 0)]),
          ),
        }),
      ),
    schema: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 4, arbitrary: tie('scalar') },
      { weight: 2, arbitrary: reference(components) },
      { weight: 3, arbitrary: tie('object') },
      { weight: 1, arbitrary: tie('schema').map((items) => ({ type: 'array', items })) },
      { weight: 1, arbitrary: tie('schema').map((values) => ({ type: 'object', additionalProperties: values })) },
      { weight: 1, arbitrary: fc.tuple(reference(components), tie('object')).map((parts) => ({ allOf: parts })) },
      {
        weight: 1,
        arbitrary: fc
          .array(tie('schema'), { minLength: 2, maxLength: 3 })
          .chain((variants) => fc.constantFrom<Data>({ oneOf: variants }, { anyOf: [...variants, { type: 'null' }] })),
      },
      {
        weight: 1,
        arbitrary: reference(components).map((item) => ({ oneOf: [item, { type: 'array', items: item }] })),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(
            fc.uniqueArray(reference(components), { minLength: 1, maxLength: 3, selector: JSON.stringify }),
            name,
            name,
          )
          .map(([variants, propertyName, value]) => ({
            oneOf: variants,
            discriminator: { propertyName, mapping: { [value]: (variants[0] as { $ref: string }).$ref } },
          })),
      },
    ),
  }));
}

function marked(schema: Data, mark: number): Data {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema;
  return { ...schema, ...[{}, { readOnly: true }, { writeOnly: true }, { 'x-sensitive': true }][mark] };
}
