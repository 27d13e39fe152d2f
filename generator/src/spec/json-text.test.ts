import fc from 'fast-check';
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

test('the place of any value in any text of JSON is where the reader of YAML finds it', () => {
  const space = fc.string({ unit: fc.constantFrom(' ', '\n', '\r\n'), maxLength: 3 });
  const character = fc.constantFrom(
    'a',
    '~',
    '😀',
    '{',
    ']',
    ',',
    ':',
    '#',
    '-',
    '<',
    '\u2028',
    '\\/',
    '\\"',
    '\\\\',
    '\\u0061',
  );
  const quoted = fc.string({ unit: character, maxLength: 4 }).map((text) => `"${text}"`);
  const between = (open: string, parts: fc.Arbitrary<string>, end: string): fc.Arbitrary<string> =>
    fc
      .tuple(space, fc.array(fc.tuple(space, parts, space), { maxLength: 4 }))
      .map(([empty, items]) => open + (items.map((item) => item.join('')).join(',') || empty) + end);
  const { value } = fc.letrec<{ value: string }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium' },
      fc.constantFrom('0', '-1.5e+3', 'true', 'null'),
      quoted,
      between('[', tie('value'), ']'),
      between(
        '{',
        fc.tuple(quoted, space, fc.constant(':'), space, tie('value')).map((entry) => entry.join('')),
        '}',
      ),
    ),
  }));
  // Short ones are made longer, so that the ends of some are remembered.
  const long = fc.tuple(value, value).map(([first, last]) => `[${first},[[${'[0],'.repeat(400)}${last}]]]`);
  fc.assert(
    fc.property(fc.oneof(value, long), (text) => {
      expect(placesIn(jsonOutline(text))).toEqual(placesIn(outline(text).root));
    }),
  );
});

test('what is deep in a long text is found without walking it again at each level', () => {
  const content = `[${'"x",'.repeat(500_000)}0]`;
  const timeAt = (depth: number): number => {
    const text = '{"a":'.repeat(depth) + content + '}'.repeat(depth);
    const start = process.cpuUsage().user;
    let place: Place | undefined = jsonOutline(text);
    for (let level = 0; level < depth; level += 1) place = place?.children?.get('a')?.value;
    expect(place?.start).toBe(depth * 5);
    return process.cpuUsage().user - start;
  };
  timeAt(150);
  const [once = 0, often = 0] = [1, 150].map((depth) => Math.min(...[1, 2, 3].map(() => timeAt(depth))));
  expect(often).toBeLessThan(30 * Math.max(once, 1));
});
