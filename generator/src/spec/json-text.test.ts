import { describe, expect, it, test } from 'vitest';
import { jsonOutline } from './json-text.ts';
import { outline } from './outline.ts';
import type { Place } from './outline.ts';

/** Every place in a text, by its path: where its key and its value start, and where a scalar ends. */
function placesIn(place: Place, path = ''): readonly string[] {
  const entries = [...(place.children ?? [])];
  return entries.flatMap(([key, entry]) => {
    const here = `${path}/${key}`;
    const { start, end } = entry.value;
    return [`${here} ${entry.key} ${start} ${String(end)}`, ...placesIn(entry.value, here)];
  });
}

test('objects, lists and scalars are where they begin, behind any space', () => {
  const text = ' {"a": [1, {"b": "c"}],\r\n\t"d" : null}';
  expect(placesIn(jsonOutline(text))).toEqual([
    '/a 2 7 undefined',
    '/a/0 8 8 9',
    '/a/1 11 11 undefined',
    '/a/1/b 12 17 19',
    '/d 26 32 36',
  ]);
  expect(jsonOutline(text).start).toBe(1);
});

describe('a place is where the reader of YAML finds it', () => {
  it.each([
    '[]',
    '{}',
    '"text"',
    '[-1.5e+3, true, false, null, "", [[], [{}]], {"": {}}]',
    String.raw`{"a\"b\\": "}]\\\"", "\u0041\n": ["{", "\\"], "é😀": 1}`,
    '{"a": 1, "a": {"b": 2}}',
  ])('%s', (text) => {
    expect(placesIn(jsonOutline(text))).toEqual(placesIn(outline(text).root));
  });
});

test('a text that ends too early has the places that are there', () => {
  expect(placesIn(jsonOutline('{"a": [1, {"b": "'))).toEqual([
    '/a 1 6 undefined',
    '/a/0 7 7 8',
    '/a/1 10 10 undefined',
    '/a/1/b 11 16 16',
  ]);
});
