import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  boolean,
  concealed,
  further,
  json,
  lazy,
  list,
  map,
  object,
  oneOf,
  renamed,
  type Shape,
  single,
  tagged,
} from '../index.js';
import { encode } from './encode.js';

const decode = (shape: Shape, value: unknown) => json(shape)(JSON.stringify(value));

const device: Shape = concealed(
  ['accessToken'],
  renamed(
    { accessToken: 'accessToken', Connection: 'connections' },
    object({ owned: boolean, Connection: single(object({ local: boolean })) }),
  ),
);
const container: Shape = renamed(
  { MediaContainer: 'mediaContainer' },
  object({ MediaContainer: object({ Device: single(device) }) }),
);

test('booleans come in many spellings; what is none stays', () => {
  const given = [true, 1, '1', 'true', false, 0, '0', 'false', null, 2, 'yes', {}, -0];
  const expected = [true, true, true, true, false, false, false, false, null, 2, 'yes', {}, false];
  expect(decode(boolean, given)).toEqual(expected);
});

test('names, lists and booleans at every depth', () => {
  const wire = { MediaContainer: { size: 1, Device: { name: 'x', owned: '1', Connection: { local: 1 } } } };
  expect(decode(container, wire)).toEqual({
    mediaContainer: { size: 1, Device: [{ name: 'x', owned: true, connections: [{ local: true }] }] },
  });
});

test('properties beside those that are named have a shape too', () => {
  const shape = renamed({ X: 'x' }, further(['X', 'y'], renamed({ A: 'a' }), object({ y: boolean })));
  const wire = { X: { A: 1 }, y: 1, z: { A: 2, b: 3 }, list: [{ A: 4 }], x: { A: 5 }, none: null, text: 'A' };
  const model = { x: { A: 1 }, y: true, z: { a: 2, b: 3 }, list: [{ a: 4 }], none: null, text: 'A' };
  expect(decode(shape, wire)).toEqual(model);
  expect(encode(model, shape, [])).toEqual({
    X: { A: 1 },
    y: true,
    z: { A: 2, b: 3 },
    list: [{ A: 4 }],
    none: null,
    text: 'A',
  });
});

test('a declared field wins over an unknown one that has its new name', () => {
  const shape = renamed({ MediaContainer: 'mediaContainer' });
  expect(decode(shape, { MediaContainer: 1, mediaContainer: 2 })).toEqual({ mediaContainer: 1 });
  expect(decode(shape, { mediaContainer: 2 })).toEqual({ mediaContainer: 2 });
});

test('fields stay in their order', () => {
  const sent = encode({ first: 1, Second: 2, third: 3 }, renamed({ SECOND: 'Second' }), []);
  expect(JSON.stringify(sent)).toBe('{"first":1,"SECOND":2,"third":3}');
  expect(JSON.stringify(decode(renamed({ SECOND: 'Second' }), sent))).toBe('{"first":1,"Second":2,"third":3}');
});

test('names can change places', () => {
  expect(decode(renamed({ a: 'b', b: 'a' }), { a: 1, b: 2 })).toEqual({ a: 2, b: 1 });
});

describe('secrets', () => {
  const account = concealed(['authToken', 'pin'], object({ services: concealed(['secret']) }));
  const value = decode(account, { authToken: 'hush', id: 1, services: [{ secret: 'hush' }] }) as Record<
    string,
    unknown
  >;

  test('are not shown', () => {
    expect(inspect(value, { depth: 9, showHidden: true })).not.toContain('hush');
    expect(inspect(value)).toBe("{\n  authToken: '[redacted]',\n  id: 1,\n  services: [ { secret: '[redacted]' } ]\n}");
  });

  test('can be read, written and serialized', () => {
    expect(value['authToken']).toBe('hush');
    expect(JSON.parse(JSON.stringify(value))).toEqual({ authToken: 'hush', id: 1, services: [{ secret: 'hush' }] });
    const copy = decode(account, { authToken: 'hush' }) as Record<string, unknown>;
    copy['authToken'] = undefined;
    expect(JSON.stringify(copy)).toBe('{}');
  });

  test('stay hidden when their field is renamed', () => {
    const shown = decode(concealed(['token'], renamed({ Token: 'token' })), { Token: 'hush' });
    expect(inspect(shown, { showHidden: true })).not.toContain('hush');
    expect(shown).toEqual({ token: 'hush' });
  });
});

describe('unions', () => {
  const cat = renamed({ Name: 'name' });
  const dog = object({ good: boolean });

  test('by discriminator, also an unknown one', () => {
    const pet = tagged(['Kind', 'kind'], { cat: renamed({ Kind: 'kind', Name: 'name' }), dog });
    expect(decode(pet, [{ Kind: 'cat', Name: 'x' }, { Kind: 'cow', Name: 'y' }, { Kind: 'constructor' }, 1])).toEqual([
      { kind: 'cat', name: 'x' },
      { Kind: 'cow', Name: 'y' },
      { Kind: 'constructor' },
      1,
    ]);
    expect(encode({ kind: 'cat', name: 'x' }, pet, [])).toEqual({ Kind: 'cat', Name: 'x' });
  });

  test('by discriminator, and what an object is otherwise', () => {
    const pet = tagged(
      ['Kind', 'kind'],
      { cat: renamed({ Kind: 'kind' }), dog },
      renamed({ Kind: 'kind', Age: 'age' }),
    );
    expect(decode(pet, [{ Kind: 'cow', Age: 1 }, { Age: 2 }, { Kind: 'dog', good: 1, Age: 3 }, null, 'text'])).toEqual([
      { kind: 'cow', age: 1 },
      { age: 2 },
      { Kind: 'dog', good: true, Age: 3 },
      null,
      'text',
    ]);
    expect(encode({ kind: 'cow', age: 1 }, pet, [])).toEqual({ Kind: 'cow', Age: 1 });
  });

  test('by kind, required fields and constants', () => {
    const pet = oneOf([
      [{ type: 'string' }],
      [
        {
          type: 'object',
          required: ['Name'],
          properties: { Name: { type: 'string' }, type: { type: 'string', const: 'cat' } },
          names: { Name: 'name' },
        },
        cat,
      ],
      [{ type: 'object', required: ['good'], properties: { good: { type: 'boolean' } } }, dog],
    ]);
    expect(decode(pet, [{ type: 'cat', Name: 'x' }, { type: 'dog', Name: 'x' }, { good: '1' }, 'text', null])).toEqual([
      { type: 'cat', name: 'x' },
      { type: 'dog', Name: 'x' },
      { good: true },
      'text',
      null,
    ]);
    expect(encode({ type: 'cat', name: 'x' }, pet, [])).toEqual({ type: 'cat', Name: 'x' });
  });
});

test('lists of lists, maps and recursion', () => {
  const folder: Shape = object({ open: boolean, children: lazy(() => folder), byName: map(lazy(() => folder)) });
  expect(decode(folder, { open: 1, children: [{ open: '0', byName: { constructor: { open: 1 } } }] })).toEqual({
    open: true,
    children: [{ open: false, byName: { constructor: { open: true } } }],
  });
  expect(decode(list(list(boolean)), [[1], 0, ['0']])).toEqual([[true], 0, [false]]);
});

test('a hostile server can neither change prototypes nor make a shape throw', () => {
  const text =
    '{"__proto__":{"open":1},"constructor":{"prototype":{"open":1}},"open":"1","MediaContainer":{"__proto__":1}}';
  const value = json(
    renamed({ MediaContainer: 'm' }, object({ open: boolean, constructor: object({ prototype: boolean }) })),
  )(text);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(Object.keys(value as object).sort()).toEqual(['__proto__', 'constructor', 'm', 'open']);
  expect(({} as Record<string, unknown>)['open']).toBeUndefined();
});

test('any JSON goes through any shape, and back', () => {
  const everything = [
    container,
    device,
    object({ length: boolean, a: concealed(['length']) }),
    map(map(boolean)),
    single(single()),
    tagged(['a', 'b'], { x: device }),
    oneOf([
      [
        { type: 'object', required: ['a'], properties: { a: {}, c: { type: 'number', const: 1 } }, names: { a: 'b' } },
        device,
      ],
      [{ type: 'array' }],
    ]),
  ];
  const names = fc.constantFrom(
    'MediaContainer',
    'Device',
    'Connection',
    'accessToken',
    'owned',
    'a',
    'length',
    '__proto__',
  );
  const { value: values } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, true, 1, '1', '', 'x'),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(names, tie('value'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(fc.constantFrom(...everything), values, (shape, value) => {
      const wire = JSON.stringify(value);
      const model = json(shape)(wire);
      const sent = JSON.stringify(encode(model, shape, []));
      // Booleans and single items are written in one way only, so that a second round changes nothing.
      expect(JSON.stringify(encode(json(shape)(sent), shape, []))).toBe(sent);
      expect(JSON.stringify(json(shape)(sent))).toBe(JSON.stringify(model));
    }),
  );
});

test('encode leaves its argument alone, omits undefined, keeps null, and notes secrets', () => {
  const given = { connections: [{ local: true }], accessToken: 'hush', gone: undefined, nothing: null };
  const before = structuredClone(given);
  const secrets: unknown[] = [];
  const sent = JSON.stringify(encode(given, device, secrets));
  expect(JSON.parse(sent)).toEqual({ Connection: [{ local: true }], accessToken: 'hush', nothing: null });
  expect(given).toEqual(before);
  expect(secrets).toEqual(['hush']);
});
