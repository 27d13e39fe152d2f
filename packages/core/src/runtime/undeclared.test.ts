import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { call, errorOf, operation, Unauthorized } from '../../test/runtime/client.js';
import { concealed, fitting, json, object, renamed, type SchemaObject, type Shape } from './index.js';

const service: SchemaObject = {
  type: 'object',
  properties: { Name: { type: 'string' }, token: { type: 'string' } },
  names: { Name: 'name' },
};
const schema: SchemaObject = {
  type: 'object',
  properties: {
    id: { type: 'integer' },
    services: { type: 'array', items: () => service },
    main: { anyOf: [() => service, { type: 'null' }] },
    byName: { type: 'object', additionalProperties: () => service },
    anything: {},
  },
};
const serviceShape = concealed(['token'], renamed({ Name: 'name' }));

async function answer(body: unknown, of = schema, shape?: Shape): Promise<object> {
  const { object: result = {} } = await call(
    { fetch: () => Promise.resolve(Response.json(body)) },
    {
      change: {
        outcomes: [{ status: 200, contentType: 'application/json', field: 'object', decode: json(shape) }],
        contract: () => Promise.resolve({ failures: [], schemas: [() => Promise.resolve(of)] }),
      },
    },
  );
  return result;
}

const shown = (value: unknown): string => inspect(value, { depth: 9, breakLength: Infinity, showHidden: true });

describe('an undeclared property', () => {
  const body = { id: 1, added: 'hush', services: [{ Name: 'a', token: 'hush', added: { deep: 'hush' } }] };
  const read = () => answer(body, schema, object({ services: serviceShape }));

  test('shows its name alone, at any depth', async () => {
    const result = (await read()) as { services: object[] };
    expect(inspect(result, { breakLength: Infinity })).toBe(
      "{ id: 1, added: '…', services: [ { name: 'a', token: '[redacted]', added: '…' } ] }",
    );
    expect(shown(result.services)).not.toContain('hush');
    expect(shown(result.services[0])).not.toContain('hush');
  });

  test('is a property as any other', async () => {
    const result = await read();
    const expected = { id: 1, added: 'hush', services: [{ name: 'a', token: 'hush', added: { deep: 'hush' } }] };
    expect(result).toEqual(expected);
    expect({ ...result }).toStrictEqual(expected);
    expect(structuredClone(result)).toStrictEqual(expected);
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(expected);
    expect(Object.keys(result)).toEqual(['id', 'added', 'services']);
  });

  test('shows what it has been changed to by no more than its name', async () => {
    const result = Object.assign(await read(), { id: 2, added: 'hush-hush', more: 'hush' });
    expect(shown(result)).toContain("id: 2, added: '…'");
    expect(shown(result)).not.toContain('hush');
  });
});

test('null, maps and values of which nothing is said are looked through', async () => {
  const result = await answer({
    main: { Name: 'a', added: 'hush' },
    byName: { some: { added: 'hush' }, other: null },
    anything: { any: 'shown' },
  });
  expect(shown(result)).not.toContain('hush');
  expect(shown(result)).toContain("some: { added: '…' }, other: null");
  expect(shown(result)).toContain("any: 'shown'");
  expect(shown(await answer({ main: null, services: 'none' }))).toBe("{ main: null, services: 'none' }");
});

describe('unions', () => {
  const cat: SchemaObject = { type: 'object', properties: { Kind: {}, indoor: {} }, names: { Kind: 'kind' } };
  const dog: SchemaObject = { type: 'object', properties: { Kind: {}, sound: {} }, names: { Kind: 'kind' } };
  const anyOf = [() => cat, () => dog];

  test('by discriminator', async () => {
    const pet = { anyOf, tag: { name: 'kind', variants: { cat: () => cat }, otherwise: () => dog } };
    expect(shown(await answer({ kind: 'cat', indoor: 1, sound: 2 }, pet))).toBe(
      "{ kind: 'cat', indoor: 1, sound: '…' }",
    );
    expect(shown(await answer({ kind: 'cow', indoor: 1, sound: 2 }, pet))).toBe(
      "{ kind: 'cow', indoor: '…', sound: 2 }",
    );
  });

  test('by what fits', async () => {
    const pet: SchemaObject = {
      anyOf,
      variant: fitting([
        [{ type: 'object', required: ['indoor'], properties: { indoor: {} } }, () => cat],
        [{ type: 'object', required: ['sound'], properties: { sound: {} } }, () => dog],
      ]),
    };
    const pets: SchemaObject = { type: 'array', items: pet };
    expect(
      shown(
        await answer(
          [
            { sound: 1, added: 2 },
            { indoor: 1, added: 2 },
          ],
          pets,
        ),
      ),
    ).toBe("[ { sound: 1, added: '…' }, { indoor: 1, added: '…' }, [length]: 2 ]");
  });
});

test('what is nested in itself', async () => {
  const tree: SchemaObject = { type: 'object', properties: { left: () => tree } };
  expect(shown(await answer({ left: { left: { added: 'hush' } } }, tree))).toBe("{ left: { left: { added: '…' } } }");
});

test('the data of an error', async () => {
  const failure = { status: 401, contentType: 'application/json', error: Unauthorized };
  const error = await errorOf(
    call(
      { fetch: () => Promise.resolve(Response.json({ Name: 'a', added: 'hush' }, { status: 401 })) },
      {
        change: {
          contract: () =>
            Promise.resolve({
              failures: [{ ...failure, schema: () => Promise.resolve(service), decode: json(serviceShape) }],
              schemas: [],
            }),
        },
      },
    ),
  );
  const data: unknown = Reflect.get(error, 'data');
  expect(data).toEqual({ name: 'a', added: 'hush' });
  expect(shown(data)).toBe("{ name: 'a', added: '…' }");
});

test('nothing is shown where it cannot be learnt what is declared, and the call succeeds', async () => {
  const { object: result } = await call(
    { fetch: () => Promise.resolve(Response.json([{ id: 'hush' }])) },
    {
      change: {
        outcomes: operation.outcomes.map((outcome) => ({ ...outcome })),
        contract: () => Promise.reject(new Error('no network')),
      },
    },
  );
  expect(result).toEqual([{ id: 'hush' }]);
  expect(shown(result)).not.toContain('hush');
});
