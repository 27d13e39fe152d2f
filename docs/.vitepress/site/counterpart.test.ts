import { expect, test } from 'vitest';
import { counterpart, languageOf } from './counterpart.ts';
import { outlineOf } from './outline.ts';
import { readReference } from './reference.ts';

const ruby = { id: 'ruby', title: 'Ruby', pages: ['ruby/index', 'ruby/sdks/security/get_token'] };
const php = { id: 'php', title: 'PHP', pages: ['php/index', 'php/sdks/security/gettoken'] };
const all = [ruby, php];

test.each([
  ['ruby/sdks/security/get_token', '/php/sdks/security/gettoken.html'],
  ['ruby/index', '/php/'],
  ['ruby/models/gone', '/php/'],
])('from %s', (path, address) => {
  expect(counterpart(path, php, all)).toBe(address);
});

test('a page has a language by its folder', () => {
  expect(languageOf('php/index', all)).toBe(php);
  expect(languageOf('phpunit', all)).toBeUndefined();
});

test('every language has the same pages in the same order', async () => {
  const reference = await readReference();
  const shapes = reference.languages.map((language) => outlineOf(reference, language).map(({ section }) => section));
  for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  expect(shapes[0]?.length).toBeGreaterThan(40);
});
