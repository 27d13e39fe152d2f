import { expect, test } from 'vitest';
import { call, errorOf } from '../../../test/runtime/client.js';
import {
  exactInteger,
  form,
  header,
  json,
  jsonBody,
  jsonText,
  list,
  map,
  object,
  renamed,
  resultHeaders,
  setExactInteger,
  simple,
} from '../index.js';
import { addToError } from '../response-headers.js';
import { parseExactly } from './parse-exactly.js';

const answer = (text: string, shape = renamed({ Big: 'big' }, object({ items: list(renamed({ Id: 'id' })) }))) =>
  call(
    { fetch: () => Promise.resolve(new Response(text, { headers: { 'content-type': 'application/json' } })) },
    { change: { outcomes: [{ status: 200, contentType: 'application/json', field: 'object', decode: json(shape) }] } },
  );

test('whole numbers of 64 bits are exact, wherever they are', async () => {
  const { object: result } = await answer(
    '{"Big":9223372036854775807,"items":[{"Id":-9223372036854775808},{"Id":5}],"list":[9007199254740993],"ratio":0.12345678901234567}',
  );
  expect(result).toMatchObject({ big: 9223372036854775807, items: [{ id: -9223372036854775808 }, { id: 5 }] });
  const { items = [], list: numbers = [] } = result as { items?: object[]; list?: number[] };
  expect(exactInteger(result ?? {}, 'big')).toBe(9223372036854775807n);
  expect(items.map((item) => exactInteger(item, 'id'))).toEqual([-9223372036854775808n, 5n]);
  expect(exactInteger(numbers, 0)).toBe(9007199254740993n);
  expect(exactInteger(result ?? {}, 'ratio')).toBeUndefined();
  expect(exactInteger(result ?? {}, 'missing')).toBeUndefined();
});

test('what was received is sent with all digits, under whatever name', async () => {
  const shape = renamed({ Big: 'big' }, object({ items: list(renamed({ Id: 'id' })) }));
  const { object: result = {} } = await answer(
    '{"Big":9223372036854775807,"items":[{"Id":9007199254740993}],"list":[1]}',
  );
  const text = '{"Big":9223372036854775807,"items":[{"Id":9007199254740993}],"list":[1]}';
  expect(jsonBody(result, shape)?.content).toBe(text);
  result['big'] = 7;
  expect(jsonBody(result, shape)?.content).toBe(text.replace('9223372036854775807', '7'));
});

test('numbers of 64 bits are sent with all digits', () => {
  const shape = renamed({ Big: 'big' }, map(renamed({ Id: 'id' })));
  const given = { big: 0, deep: { id: 0, text: 'exact:1' }, list: [0] };
  setExactInteger(given, 'big', -9223372036854775808n);
  setExactInteger(given.deep, 'id', 9223372036854775807n);
  setExactInteger(given.list, 0, 9007199254740993n);
  expect(given).toEqual({
    big: -9223372036854775808,
    deep: { id: 9223372036854775807, text: 'exact:1' },
    list: [2 ** 53],
  });
  expect(jsonBody(given, shape)?.content).toBe(
    '{"Big":-9223372036854775808,"deep":{"Id":9223372036854775807,"text":"exact:1"},"list":[9007199254740993]}',
  );
  expect(exactInteger(given, 'big')).toBe(-9223372036854775808n);
});

test('a bigint is a whole number in any argument', () => {
  const value = 9223372036854775807n;
  expect(jsonBody({ a: [value, 'exact:9'] })?.content).toBe('{"a":[9223372036854775807,"exact:9"]}');
  expect(jsonText({ a: value })).toBe('{"a":9223372036854775807}');
  expect([form('a', value), header([value]), simple('a', value)]).toEqual([
    'a=9223372036854775807',
    '9223372036854775807',
    '9223372036854775807',
  ]);
});

test('whole numbers of 64 bits in headers of results and errors are exact', () => {
  const headers = new Headers({ 'x-total': '9223372036854775807', 'x-ids': '1,9007199254740993', 'x-big': 'e' });
  const declared = resultHeaders(
    { name: 'x-total', field: 'total', form: 'integer', secret: true },
    { name: 'x-ids', field: 'ids', form: { list: 'integer' } },
    { name: 'x-big', field: 'big', form: 'integer' },
  );
  for (const add of [declared.add, addTo]) {
    const result: { total?: number; ids?: number[] } = {};
    add(result, { headers }, 200);
    expect(result).toMatchObject({ total: 9223372036854775807, ids: [1, 9007199254740992] });
    expect(exactInteger(result, 'total')).toBe(9223372036854775807n);
    expect([0, 1].map((index) => exactInteger(result.ids ?? [], index))).toEqual([1n, 9007199254740993n]);
  }
  function addTo(error: object, response: { headers: Headers }, status: number): void {
    addToError(error, declared.declared, response, status);
  }
});

test('a field that was changed has its new value', async () => {
  const { object: result = {} } = await answer('{"Big":9223372036854775807}');
  result['big'] = 7;
  expect(exactInteger(result, 'big')).toBe(7n);
});

test.each([
  '{"a":"12345678901234567890","b":"exact:12345678901234567890","exact:1":"\\\\","c":"\\"12345678901234567890"}',
  '[1e400,12345678901234567890,-0,1.5e300,12345678901234567890.5,123456789012345678901234567890]',
  '12345678901234567890',
  '{"__proto__":{"a":12345678901234567890}}',
  `"${'\\"'.repeat(100_000)}12345678901234567890"`,
])('%.60s is the same as ever', (text) => {
  expect(parseExactly(text)).toEqual(JSON.parse(text));
});

test.each([
  '{12345678901234567890:1}',
  '00012345678901234567890',
  '[12345678901234567890',
  '"12345678901234567890',
  '+12345678901234567890',
  '.12345678901234567890',
  '12345678901234567890abc',
  '"\\',
])('%s is no JSON', (text) => {
  expect(() => parseExactly(text)).toThrow(SyntaxError);
});

test('what is nested too deeply is refused as ever', async () => {
  const text = `${'[12345678901234567890,'.repeat(100_000)}1${']'.repeat(100_000)}`;
  expect((await errorOf(answer(text))).message).toContain('nested deeper than 512 levels');
});
