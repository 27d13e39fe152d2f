import { expect, test } from 'vitest';
import { counterpart, languageOf } from './counterpart.ts';
import { outlineOf } from './outline.ts';
import { readReference } from './reference.ts';

const ruby = {
  id: 'ruby',
  title: 'Ruby',
  pages: [
    { path: 'ruby/index', anchors: [] },
    { path: 'ruby/sdks/security/README', anchors: ['get_token'] },
  ],
};
const php = {
  id: 'php',
  title: 'PHP',
  pages: [
    { path: 'php/index', anchors: [] },
    { path: 'php/sdks/security/README', anchors: ['gettoken'] },
  ],
};
const all = [ruby, php];

test.each([
  ['ruby/sdks/security/README', 'get_token', '/php/sdks/security/README.html#gettoken'],
  ['ruby/sdks/security/README', 'overview', '/php/sdks/security/README.html#overview'],
  ['ruby/sdks/security/README', '', '/php/sdks/security/README.html'],
  ['ruby/index', '', '/php/'],
  ['ruby/models/gone', '', '/php/'],
])('from %s#%s', (path, anchor, address) => {
  expect(counterpart(path, anchor, php, all)).toBe(address);
});

test('a page has a language by its folder', () => {
  expect(languageOf('php/index', all)).toBe(php);
  expect(languageOf('phpunit', all)).toBeUndefined();
});

test('every language has the same pages in the same order', async () => {
  const reference = await readReference();
  const shapes = reference.languages.map((language) =>
    outlineOf(reference, language).map(({ section, operations }) => `${section} ${operations.length}`),
  );
  for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  expect(shapes[0]?.length).toBeGreaterThan(40);
});
