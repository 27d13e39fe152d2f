import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cookie,
  cookies,
  deepObject,
  form,
  header,
  jsonText,
  label,
  matrix,
  path,
  pipeDelimited,
  plainCookie,
  plainFormBody,
  query,
  querystring,
  simple,
  spaceDelimited,
} from '../index.js';

const color = ['blue', 'black', 'brown'];
const rgb = { R: 100, G: 200, B: 150 };

describe('what is new in OpenAPI 3.2', () => {
  test.each([
    [plainCookie('color', undefined), undefined],
    [plainCookie('color', []), undefined],
    [plainCookie('color', 'a%20b'), 'color=a%20b'],
    [plainCookie('color', color), 'color=blue; color=black; color=brown'],
    [plainCookie('color', color, false), 'color=blue,black,brown'],
    [plainCookie('color', rgb), 'R=100; G=200; B=150'],
    [plainCookie('color', rgb, false), 'color=R,100,G,200,B,150'],
    [querystring(undefined), undefined],
    [querystring(plainFormBody({})), undefined],
    [querystring(plainFormBody({ a: 'b c' })), 'a=b%20c'],
    [querystring({ contentType: 'application/json', content: '{"a":1}' }), '%7B%22a%22%3A1%7D'],
  ])('%#: %s', (written, expected) => {
    expect(written).toBe(expected);
  });
});

describe('the table of styles in OpenAPI 3.1', () => {
  test.each([
    [matrix('color', ''), ';color'],
    [matrix('color', 'blue'), ';color=blue'],
    [matrix('color', color), ';color=blue,black,brown'],
    [matrix('color', color, true), ';color=blue;color=black;color=brown'],
    [matrix('color', rgb), ';color=R,100,G,200,B,150'],
    [matrix('color', rgb, true), ';R=100;G=200;B=150'],
    [label('color', 'blue'), '.blue'],
    [label('color', color), '.blue,black,brown'],
    [label('color', color, true), '.blue.black.brown'],
    [label('color', rgb), '.R,100,G,200,B,150'],
    [label('color', rgb, true), '.R=100.G=200.B=150'],
    [simple('color', 'blue'), 'blue'],
    [simple('color', color), 'blue,black,brown'],
    [simple('color', color, true), 'blue,black,brown'],
    [simple('color', rgb), 'R,100,G,200,B,150'],
    [simple('color', rgb, true), 'R=100,G=200,B=150'],
    [form('color', ''), 'color='],
    [form('color', 'blue'), 'color=blue'],
    [form('color', color), 'color=blue&color=black&color=brown'],
    [form('color', color, false), 'color=blue,black,brown'],
    [form('color', rgb), 'R=100&G=200&B=150'],
    [form('color', rgb, false), 'color=R,100,G,200,B,150'],
    [spaceDelimited('color', color), 'color=blue%20black%20brown'],
    [spaceDelimited('color', rgb), 'color=R%20100%20G%20200%20B%20150'],
    [pipeDelimited('color', color), 'color=blue%7Cblack%7Cbrown'],
    [pipeDelimited('color', rgb), 'color=R%7C100%7CG%7C200%7CB%7C150'],
    [deepObject('color', rgb), 'color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150'],
    [deepObject('color', ['a', 'b']), 'color%5B%5D=a&color%5B%5D=b'],
    [deepObject('color[]', ['a']), 'color%5B%5D=a'],
    [deepObject('color', [{ R: 1 }]), 'color%5B%5D%5BR%5D=1'],
    [header(color), 'blue,black,brown'],
    [header(rgb), 'R,100,G,200,B,150'],
    [header(rgb, true), 'R=100,G=200,B=150'],
    [cookie('color', 'blue'), 'color=blue'],
    [cookie('color', color, false), 'color=blue,black,brown'],
  ])('%s', (actual, expected) => {
    expect(actual).toBe(expected);
  });
});

test('what is undefined, null or empty is absent', () => {
  expect(query(form('a', undefined), form('b', null), form('c', []), deepObject('d', {}))).toBe('');
  expect(query(form('a', undefined), form('b', [1, null, 2], false))).toBe('?b=1,2');
  expect(cookies(cookie('a', undefined))).toBeUndefined();
  expect(cookies(cookie('a', 'x;y'), cookie('b', true))).toBe('a=x%3By; b=true');
  expect(header(undefined)).toBeUndefined();
});

test('a date is written as in JSON, and a parameter with JSON content is one text', () => {
  expect(form('at', new Date(0))).toBe('at=1970-01-01T00%3A00%3A00.000Z');
  expect(form('filter', jsonText({ a: [1] }))).toBe('filter=%7B%22a%22%3A%5B1%5D%7D');
  expect(form('filter', jsonText(undefined))).toBeUndefined();
});

test('allowReserved keeps reserved characters, but none that would end the value', () => {
  expect(form('a', 'x/y?z:@%2F', true, true)).toBe('a=x/y?z:@%2F');
  expect(form('a', 'x&b=1#c+d[e] 100%', true, true)).toBe('a=x%26b=1%23c%2Bd%5Be%5D%20100%25');
});

test('a path keeps its segments whatever the values are', () => {
  expect(path('/users/', simple('id', 'a/b?#%..'), '/x')).toBe('/users/a%2Fb%3F%23%25../x');
  for (const value of ['.', '..'])
    expect(() => path('/users/', simple('id', value))).toThrow(/must not make a path segment/);
  expect(() => path('/a', label('id', ''))).not.toThrow();
  expect(() => path('/', label('id', ''))).toThrow(/must not make a path segment/);
  expect(() => path('/', '%2e', simple('id', '.'))).toThrow(/must not make a path segment/);
});

test.each([undefined, null, '', [], {}])('a path parameter that is %j is refused by name', (value) => {
  expect(() => simple('id', value)).toThrow(/path parameter id is (missing|empty); give it a value/);
});

describe('an independent reader gets the same values back', () => {
  const text = fc.string({ unit: 'grapheme' });
  const name = text.filter((value) => value !== '');

  test('form, one value and exploded lists', () => {
    fc.assert(
      fc.property(name, fc.array(text, { minLength: 1 }), (key, values) => {
        expect(new URLSearchParams(form(key, values)).getAll(key)).toEqual(values);
      }),
    );
  });

  test('form, exploded objects', () => {
    fc.assert(
      fc.property(fc.dictionary(name, text, { minKeys: 1 }), (fields) => {
        expect([...new URLSearchParams(form('x', fields))]).toEqual(Object.entries(fields));
      }),
    );
  });

  test('deepObject', () => {
    fc.assert(
      fc.property(name, fc.dictionary(name, text, { minKeys: 1 }), (key, fields) => {
        const expected = Object.entries(fields).map(([field, value]) => [`${key}[${field}]`, value]);
        expect([...new URLSearchParams(deepObject(key, fields))]).toEqual(expected);
      }),
    );
  });

  test('lists in one value, split before they are decoded', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1 }), (values) => {
        expect(simple('x', values).split(',').map(decodeURIComponent)).toEqual(values);
        expect(label('x', values).slice(1).split(',').map(decodeURIComponent)).toEqual(values);
        expect(form('x', values, false)?.slice(2).split(',').map(decodeURIComponent)).toEqual(values);
      }),
    );
  });

  test('path segments survive a URL parser', () => {
    fc.assert(
      fc.property(name, (value) => {
        fc.pre(value !== '.' && value !== '..');
        const url = new URL(`https://host${path('/a/', simple('x', value), '/b')}`);
        expect(url.pathname.split('/').map(decodeURIComponent)).toEqual(['', 'a', value, 'b']);
        expect(url.search + url.hash).toBe('');
      }),
    );
  });
});
