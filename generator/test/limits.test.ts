/** Descriptions that ask for more than there is: each ends, as code or as a refusal. One that does not runs into the time limit of its test. */
import { describe, expect, test } from 'vitest';
import { outcomeOf } from './pipeline.ts';

type Schema = Readonly<Record<string, unknown>>;
type Schemas = Readonly<Record<string, unknown>>;

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** One operation that sends and gives the component `S0`. */
function described(schemas: Schemas): Record<string, unknown> {
  const content = { 'application/json': { schema: ref('S0') } };
  const responses = { 200: { description: 'Ok', content }, 400: { description: 'No', content } };
  return {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    servers: [{ url: 'https://example.com' }],
    paths: { '/x': { post: { operationId: 'x', requestBody: { required: true, content }, responses } } },
    components: { schemas },
  };
}

/** `S0` made with `S1`, that with `S2`, and so on. */
function chain(length: number, make: (next: Schema, index: number) => unknown, end: unknown = last): Schemas {
  const links = Array.from({ length }, (_, index) => [`S${index}`, make(ref(`S${index + 1}`), index)] as const);
  return { ...Object.fromEntries(links), [`S${length}`]: end };
}

const last = { type: 'object', required: ['z'], properties: { z: { type: 'string' } } };

const object = (properties: Schemas, ...required: string[]): Schema => ({ type: 'object', required, properties });

describe('schemas that each refer twice to the next', () => {
  const twice: Readonly<Record<string, Schemas>> = {
    'in allOf': chain(60, (next) => ({ allOf: [next, next] })),
    'in allOf, with a property': chain(60, (next, index) => ({ allOf: [next, next, object({ [`p${index}`]: {} })] })),
    'in allOf around each': chain(60, (next) => ({ allOf: [{ allOf: [next] }, { allOf: [next] }] })),
    'in allOf of text': chain(60, (next) => ({ allOf: [next, next] }), { type: 'string' }),
    'in allOf, beside what they say': chain(60, (next) => ({
      allOf: [
        { ...next, description: 'A' },
        { ...next, type: 'object' },
      ],
    })),
    'in allOf, with a choice': chain(60, (next) => ({ allOf: [next, { anyOf: [next, object({ a: {} })] }] })),
    'in properties': chain(60, (next) => object({ a: next, b: next })),
    'in required properties': chain(60, (next) => object({ a: next, b: next }, 'a', 'b')),
    'in properties with an example': chain(60, (next) => ({
      ...object({ a: next, b: next }),
      examples: [{ a: {}, b: {} }],
    })),
    'in oneOf': chain(60, (next) => ({ oneOf: [next, { type: 'string' }, next] })),
    'in anyOf of objects': chain(60, (next) => ({ anyOf: [object({ a: next }, 'a'), object({ b: next }, 'b')] })),
    'in a variant and its property': chain(60, (next) => ({ oneOf: [next, object({ a: next, b: next }, 'a', 'b')] })),
    'in lists and maps': chain(60, (next) =>
      object({ a: { type: 'array', items: next }, b: { type: 'object', additionalProperties: next } }, 'a', 'b'),
    ),
    'in properties that are read only': chain(60, (next) => object({ a: { ...next, readOnly: true }, b: next })),
    'in allOf and a property by turns': chain(60, (next, index) =>
      index % 2 === 0
        ? { allOf: [next, object({ a: next }, 'a')] }
        : object({ a: next, b: { anyOf: [next, { type: 'null' }] } }, 'a', 'b'),
    ),
  };
  test.for(Object.entries(twice))('%s', async ([, schemas]) => {
    expect(await outcomeOf(described(schemas))).toBe('made');
  });

  test('in unions of unions, which some languages write out', async () => {
    const schemas = chain(60, (next, index) => ({
      oneOf: [
        { oneOf: [next, object({ [`a${index}`]: {} }, `a${index}`)] },
        { oneOf: [next, object({ [`b${index}`]: {} }, `b${index}`)] },
      ],
    }));
    expect(await outcomeOf(described(schemas))).toMatch(
      /^limit 1:\d+ the union has more than 20,000 variants, with those of the unions in them$/,
    );
  });

  test('in a discriminated union', async () => {
    const schemas = chain(60, (next) => ({ ...object({ kind: { type: 'string' }, a: next, b: next }, 'kind') }));
    const kinds = Array.from(
      { length: 60 },
      (_, index) => [`V${index}`, { allOf: [ref(`S${index}`), ref(`S${index}`)] }] as const,
    );
    const union = { oneOf: kinds.map(([name]) => ref(name)), discriminator: { propertyName: 'kind' } };
    expect(
      await outcomeOf(described({ ...schemas, ...Object.fromEntries(kinds), S0: object({ a: ref('S1'), union }) })),
    ).toBe('made');
  });
});

describe('long chains', () => {
  const between = /^limit 1:\d+ more than 200 schemas consist of each other, with no object in between$/;
  const long: readonly (readonly [string, Schemas, RegExp])[] = [
    ['of references', chain(10_000, (next) => next), /^made$/],
    [
      'of allOf with a property',
      chain(150, (next, index) => ({ allOf: [next, object({ [`p${index}`]: {} })] })),
      /^made$/,
    ],
    [
      'of allOf with a property each',
      chain(2000, (next, index) => ({ allOf: [next, object({ [`p${index}`]: {} })] })),
      /^limit 1:\d+ the objects have more than 300,000 properties together$/,
    ],
    [
      'of oneOf',
      chain(5000, (next) => ({ oneOf: [next, { type: 'string' }] })),
      /^limit 1:\d+ the unions have together more than 1,000,000 variants, with those of the unions in them$/,
    ],
    ['of what is not', chain(5000, (next) => ({ type: 'string', not: next })), /^made$/],
    ['of required properties', chain(3000, (next) => object({ a: next }, 'a')), /^made$/],
    ['of allOf alone', chain(5000, (next) => ({ allOf: [next] })), between],
    ['of lists', chain(5000, (next) => ({ type: 'array', items: next })), between],
    ['of maps', chain(5000, (next) => ({ type: 'object', additionalProperties: next })), between],
    ['of what may be null', chain(5000, (next) => ({ anyOf: [next, { type: 'null' }] })), between],
  ];
  test.for(long)('%s', async ([, schemas, outcome]) => {
    expect(await outcomeOf(described(schemas))).toMatch(outcome);
  });

  test('a loop of references is told in short', async () => {
    const outcome = await outcomeOf(described({ ...chain(10_000, (next) => next), S10000: ref('S0') }));
    expect(outcome).toMatch(/^reference-loop 1:\d+ the reference leads back to itself: "#\/components\/schemas\/S/);
    expect(outcome.length).toBeLessThan(1000);
  });

  test('a long chain of unions that ends in itself is read without that', async () => {
    const schemas = {
      ...chain(500, (next) => ({ oneOf: [next, { type: 'string' }] })),
      S500: { anyOf: [ref('S499'), { type: 'integer' }] },
    };
    expect(await outcomeOf(described(schemas))).toMatch(/^made$/);
  });
});

test('objects with too many properties together are refused', async () => {
  const base = object(Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`p${index}`, {}])));
  const heirs = Array.from({ length: 31 }, (_, index) => [`S${index}`, { allOf: [ref('Base'), object({ own: {} })] }]);
  expect(await outcomeOf(described({ Base: base, ...(Object.fromEntries(heirs) as Schemas) }))).toMatch(
    /^limit 1:\d+ the objects have more than 300,000 properties together$/,
  );
});

test('a text of several megabytes is read, with escapes and without', async () => {
  for (const text of ['x'.repeat(10_000_000), '"'.repeat(5_000_000)]) {
    expect(await outcomeOf(described({ S0: { type: 'object', description: text, properties: { a: {} } } }))).toBe(
      'made',
    );
  }
});

const range = <Item>(length: number, item: (index: number) => Item): Item[] =>
  Array.from({ length }, (_, index) => item(index));

const components = (length: number, prefix: string, make: (index: number) => Schema): Schemas =>
  Object.fromEntries(range(length, (index) => [`${prefix}${index}`, make(index)]));

describe('unions of very many variants', () => {
  const text = { type: 'string' };
  const unions: Readonly<Record<string, Schemas>> = {
    'objects with a property in common': {
      ...components(2000, 'V', (index) => object({ a: text, [`b${index}`]: { type: 'integer' } }, 'a')),
      S0: { oneOf: range(2000, (index) => ref(`V${index}`)) },
    },
    'objects told apart by a constant': {
      S0: { oneOf: range(2000, (index) => object({ kind: { const: `v${index}` } }, 'kind')) },
    },
    'objects with a discriminator': {
      ...components(2000, 'V', (index) => object({ kind: text, [`b${index}`]: text }, 'kind')),
      S0: { oneOf: range(2000, (index) => ref(`V${index}`)), discriminator: { propertyName: 'kind' } },
    },
    'heirs of a schema with a discriminator': {
      S0: { ...object({ kind: text }, 'kind'), discriminator: { propertyName: 'kind' } },
      ...components(2000, 'V', (index) => ({ allOf: [ref('S0'), object({ [`b${index}`]: text })] })),
    },
    lists: {
      S0: { oneOf: range(2000, (index) => ({ type: 'array', items: object({ [`a${index}`]: text }, `a${index}`) })) },
    },
    constants: { S0: { oneOf: range(20_000, (index) => ({ const: `v${index}` })) } },
  };
  test.for(Object.entries(unions))('%s', async ([, schemas]) => {
    expect(await outcomeOf(described(schemas))).toBe('made');
  });
});

describe('very many things of one kind', () => {
  const content = (length: number): Schema =>
    Object.fromEntries(
      range(length, (index) => [`application/vnd.a${index}+json`, { schema: object({ [`a${index}`]: {} }) }]),
    );
  const headers = Object.fromEntries(range(10_000, (index) => [`X-${index}`, { schema: { type: 'string' } }]));
  const paths = Object.fromEntries(
    range(2000, (index) => [
      `/p${index}`,
      {
        get: {
          operationId: `o${index}`,
          responses: {
            200: { description: 'Ok' },
            400: {
              description: 'No',
              content: { 'application/json': { schema: object({ [`e${index}`]: {} }) } },
            },
          },
        },
      },
    ]),
  );
  const operation = (fields: Schema): Schema => ({
    '/x': { post: { operationId: 'x', responses: { 200: { description: 'Ok' } }, ...fields } },
  });
  const many: Readonly<Record<string, Schema>> = {
    parameters: operation({
      parameters: range(10_000, (index) => ({ name: `p${index}`, in: 'query', schema: { type: 'string' } })),
    }),
    'media types of a request': operation({ requestBody: { content: content(2000) } }),
    'media types of a response': operation({ responses: { 200: { description: 'Ok', content: content(2000) } } }),
    'headers of a response': operation({ responses: { 200: { description: 'Ok', headers } } }),
    errors: paths,
  };
  test.for(Object.entries(many))('%s', async ([, paths]) => {
    expect(await outcomeOf({ ...described({ S0: {} }), paths })).toBe('made');
  });

  test('properties of a form', async () => {
    const schema = object(Object.fromEntries(range(5000, (index) => [`p${index}`, { type: 'string' }])));
    const content = { 'application/x-www-form-urlencoded': { schema } };
    expect(await outcomeOf({ ...described({ S0: {} }), paths: operation({ requestBody: { content } }) })).toBe('made');
  });

  test('references that lead nowhere', async () => {
    const misspelt = Object.fromEntries(range(2000, (index) => [`p${index}`, ref(`Missng${index}`)]));
    const schemas = { S0: object(misspelt), ...components(2000, 'Missing', () => ({ type: 'string' })) };
    expect(await outcomeOf(described(schemas))).toMatch(/^unresolved-reference 1:\d+ /);
  });

  test('letters of a name', async () => {
    const name = 'а'.repeat(500_000);
    expect(await outcomeOf(described({ S0: object({ [name]: { type: 'string' } }) }))).toBe('made');
  });

  test('values of an enum that are spelt alike', async () => {
    const values = range(10_000, (index) => `a${'-'.repeat(index % 100)}${' '.repeat(index / 100)}b`);
    expect(await outcomeOf(described({ S0: object({ a: { type: 'string', enum: values } }) }))).toBe('made');
  });

  test('values of an enum', async () => {
    const a = { type: 'string', enum: range(100_000, (index) => `value ${index}`) };
    expect(await outcomeOf(described({ S0: object({ a }) }))).toBe('made');
  });

  const names = range(2000, (index) => `n${index}`);
  const each = (make: (name: string) => unknown): Schema => Object.fromEntries(names.map((name) => [name, make(name)]));
  const securitySchemes = each((name) => ({ type: 'apiKey', in: 'header', name: `X-${name}` }));
  const roots: Readonly<Record<string, Schema>> = {
    servers: { servers: names.map((name) => ({ url: `https://${name}.example.com`, description: name })) },
    tags: { tags: names.map((name) => ({ name, description: name })), paths: operation({ tags: names }) },
    'security schemes': {
      components: { securitySchemes },
      paths: operation({ security: names.map((name) => ({ [name]: [] })) }),
    },
    'security schemes together': {
      components: { securitySchemes },
      paths: operation({ security: [each(() => [])] }),
    },
  };
  test.for(Object.entries(roots))('%s', async ([, fields]) => {
    const paths = operation({});
    expect(await outcomeOf({ ...described({ S0: {} }), paths, ...fields })).toBe('made');
  });

  test('parts of a pattern', async () => {
    const a = { type: 'string', pattern: '(?:ab|cd)'.repeat(50_000) };
    expect(await outcomeOf(described({ S0: object({ a }) }))).toBe('made');
  });

  test('components in one ring of references', async () => {
    const ring = components(5000, 'S', (index) => object({ next: ref(`S${(index + 1) % 5000}`) }));
    expect(await outcomeOf(described(ring))).toBe('made');
  });
});

describe('long descriptions', () => {
  const backticks = range(700, (length) => '`'.repeat(length + 1)).join(' ');
  const texts: Readonly<Record<string, string>> = {
    'of many lines': 'a\n==\n'.repeat(100_000),
    'of runs of backticks, none closed': backticks,
    'of words that Ruby looks for at the beginning of a line': 'coding'.repeat(50_000),
    'of brackets': '['.repeat(200_000),
    'of spaces': `a${' '.repeat(300_000)}b`,
    'of asterisks': '*'.repeat(200_000),
  };
  test.for(Object.entries(texts))('%s', async ([, description]) => {
    const whole = described({ S0: { ...object({ a: { type: 'string', description } }), description } });
    const operation = { operationId: 'x', description, responses: { 200: { description } } };
    expect(await outcomeOf({ ...whole, paths: { '/x': { get: operation } } })).toBe('made');
  });

  test('a server with very many slashes', async () => {
    const servers = [{ url: `https://example.com${'/'.repeat(200_000)}x` }];
    expect(await outcomeOf({ ...described({ S0: {} }), servers })).toBe('made');
  });

  test('a JSON text whose error follows a long string', async () => {
    expect(await outcomeOf(`{"a": "${'x\\n'.repeat(5_000_000)}", b}`)).toMatch(/^syntax 1:\d+/);
  });
});
