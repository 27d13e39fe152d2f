import { expect, test } from 'vitest';
import { checkPaths } from './paths.ts';

const area = { directories: ['out/source', 'docs'], files: ['out/manifest'] };
const fallback = { file: 'openapi.yaml', pointer: '' };

function messages(...paths: readonly string[]): string[] {
  const files = paths.map((path) => ({ path, content: Buffer.of(), sources: [] }));
  return checkPaths(files, area, fallback).map(({ message }) => message);
}

test.for([
  'docs/a.md',
  'docs/deep/er/a.md',
  'docs/größe.md',
  'docs/.hidden',
  'docs/console.md',
  'docs/a..b',
  'out/manifest',
  `docs/${'x'.repeat(200)}`,
])('%s is fine', (path) => {
  expect(messages(path)).toEqual([]);
});

test.for([
  ['/etc/passwd', 'would leave its directory'],
  ['docs/../../x', 'would leave its directory'],
  ['docs/..', 'would leave its directory'],
  ['docs/./a', 'would leave its directory'],
  ['docs//a', 'would leave its directory'],
  ['docs/', 'would leave its directory'],
  ['docs', 'lies outside of the generated directories'],
  ['', 'would leave its directory'],
  ['documents/a', 'lies outside of the generated directories'],
  ['out/manifest2', 'lies outside of the generated directories'],
  ['docs\\..\\a', 'has a character that a file name cannot have everywhere'],
  ['C:/a', 'has a character that a file name cannot have everywhere'],
  ['docs/a\0b', 'has a character that a file name cannot have everywhere'],
  ['docs/a\nb', 'has a character that a file name cannot have everywhere'],
  ['docs/a?', 'has a character that a file name cannot have everywhere'],
  ['docs/\ud800', 'has a character that a file name cannot have everywhere'],
  ['docs/CON', 'is a device name on Windows'],
  ['docs/con.md', 'is a device name on Windows'],
  ['docs/nul.tar.gz', 'is a device name on Windows'],
  ['docs/COM1/a', 'is a device name on Windows'],
  ['docs/lpt²', 'is a device name on Windows'],
  ['docs/a.', 'has a part that ends in a dot or a space'],
  ['docs/a /b', 'has a part that ends in a dot or a space'],
  [`docs/${'x'.repeat(201)}`, 'has a part of more than 200 bytes'],
  [`docs/${'ö'.repeat(101)}`, 'has a part of more than 200 bytes'],
  [`docs/${'x/'.repeat(120)}x`, 'is longer than 240 characters'],
] as const)('%s %s', ([path, problem]) => {
  expect(messages(path)).toEqual([`the file ${JSON.stringify(path)} that would be made for this ${problem}`]);
});

test.for([
  [['docs/a', 'docs/a'], 'the file "docs/a" that would be made for this is made twice'],
  [['docs/User', 'docs/user'], 'the file "docs/user" that would be made for this differs only in case from docs/User'],
  [
    ['docs/\u00e9', 'docs/e\u0301'],
    'the file "docs/e\u0301" that would be made for this differs only in case from docs/\u00e9',
  ],
  [['docs/a', 'docs/a/b'], 'the file "docs/a" that would be made for this is also the directory of other files'],
  [
    ['docs/Tag/x/a', 'docs/tag/y/b'],
    'the file "docs/tag/y/b" that would be made for this is in a directory whose name differs only in case from docs/Tag',
  ],
] as const)('%s collide', ([paths, message]) => {
  expect(messages(...paths)).toEqual([message]);
});

test('a finding is at the place in the spec that the file is made for', () => {
  const source = { file: 'openapi.yaml', pointer: '/paths/~1x' };
  const [finding] = checkPaths([{ path: 'x', content: Buffer.of(), sources: [undefined, source] }], area, fallback);
  expect(finding).toMatchObject({ severity: 'error', rule: 'output-path', source });
});
