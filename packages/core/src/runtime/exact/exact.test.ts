import { expect, test } from 'vitest';
import { call, errorOf } from '../../../test/runtime/client.js';
import { exactInteger, json, list, object, renamed } from '../index.js';
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
