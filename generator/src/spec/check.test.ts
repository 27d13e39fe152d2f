import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inspectFiles } from './inspect.ts';

const schema = {
  type: ['object', 'null'],
  required: ['a'],
  properties: {
    a: { type: 'string', enum: ['x'], default: 'x', 'x-enum-varnames': ['X'] },
    b: { $ref: '#/components/schemas/A' },
  },
  additionalProperties: {
    oneOf: [{ $ref: '#/components/schemas/A' }],
    discriminator: { propertyName: 'a', mapping: { x: 'A' } },
  },
};

const document = {
  openapi: '3.0.3',
  info: { title: 'T', version: '1' },
  servers: [{ url: 'https://{a}', variables: { a: { default: 'b', enum: ['b'] } } }],
  tags: [{ name: 't' }],
  security: [{ key: [] }],
  'x-client-parameters': [{ name: 'p', in: 'header', schema: { type: 'string', nullable: true } }],
  paths: {
    '/a/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      post: {
        operationId: 'a',
        tags: ['t'],
        requestBody: { content: { 'multipart/form-data': { schema, encoding: { a: { style: 'form' } } } } },
        responses: { 200: { description: 'ok', content: { 'application/json': { schema } } } },
      },
    },
  },
  components: {
    schemas: { A: { ...schema, allOf: [{ minimum: 1, exclusiveMinimum: true }], nullable: true, example: 1 } },
    securitySchemes: { key: { type: 'apiKey', name: 'k', in: 'header' } },
  },
};

it('finds nothing wrong with a document that uses much', () => {
  expect(inspectFiles({ 'a.json': JSON.stringify(document) }).lines).toEqual([]);
});

it('survives anything in any place', () => {
  const places = placesIn(document);
  const strange = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom({ $ref: '#' }, { $ref: '#/components/schemas/A' }, { $ref: '' }, '__proto__', '{', -0),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), strange, fc.option(fc.string()), (place, value, newKey) => {
      const copy = structuredClone<unknown>(document);
      let holder = copy as Record<string, unknown>;
      for (const key of place.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
      // A list has no keys but its numbers: JSON cannot say "length".
      holder[(Array.isArray(holder) ? undefined : newKey) ?? place.at(-1) ?? ''] = value;
      const { diagnostics, printed } = inspectFiles({ 'a.json': JSON.stringify(copy, null, 1) });
      for (const { line, column, message, hint } of diagnostics) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        expect([message, hint]).not.toContain('');
      }
      expect(printed).not.toMatch(/[^\P{C}\n]/u);
    }),
    { numRuns: 500 },
  );
});

function placesIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [[key], ...placesIn(child).map((place) => [key, ...place])]);
}
