import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from '../diagnostic.ts';
import { specFiles } from './files.ts';
import { createLocator } from './position.ts';

const text = `# a comment
info:
  title: "a # b"
  'quoted key': |
    block
  list:
    - one
    - {two: 2, "three": [3]}
anchored: &anchor
  here: 1
alias: *anchor
merged:
  <<: [*anchor, {also: 2}]
empty:
"a/b~c": 1
`;

describe('locate', () => {
  let directory = '';
  const locator = (): Locator => {
    const files = specFiles();
    files.readMain(join(directory, 'a.yaml'));
    return createLocator(files);
  };
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'spec-'));
    writeFileSync(join(directory, 'a.yaml'), text);
  });
  afterAll(() => {
    rmSync(directory, { recursive: true });
  });

  it.each([
    ['', undefined, 2, 1],
    ['/info', undefined, 2, 1],
    ['/info', 'value', 3, 3],
    ['/info/title', undefined, 3, 10],
    ['/info/title', 'key', 3, 3],
    ['/info/quoted key', 'key', 4, 3],
    ['/info/quoted key', undefined, 5, 5],
    ['/info/list/0', undefined, 7, 7],
    ['/info/list/1', undefined, 8, 7],
    ['/info/list/1/two', undefined, 8, 13],
    ['/info/list/1/three', undefined, 8, 16],
    ['/info/list/1/three/0', undefined, 8, 26],
    ['/alias', 'value', 11, 8],
    ['/alias/here', undefined, 10, 9],
    ['/merged/here', undefined, 10, 9],
    ['/merged/also', undefined, 13, 24],
    ['/empty', undefined, 14, 1],
    ['/a~1b~0c', undefined, 15, 10],
    ['/info/none/more', undefined, 2, 1],
    ['/info/list/7', undefined, 6, 3],
    ['/info/title/deeper', undefined, 3, 3],
  ] as const)('%s (%s)', (pointer, side, line, column) => {
    expect(locator().locate({ file: join(directory, 'a.yaml'), pointer }, side)).toEqual({ line, column });
  });

  it('gives lines, and the start of a file that can not be read', () => {
    const found = locator();
    const file = join(directory, 'a.yaml');
    expect([found.line(file, 3), found.line(file, 15), found.line(file, 16)]).toEqual([
      '  title: "a # b"',
      '"a/b~c": 1',
      undefined,
    ]);
    expect(found.locate({ file: join(directory, 'none'), pointer: '/a' })).toEqual({ line: 1, column: 1 });
    expect(found.line(join(directory, 'none'), 1)).toBeUndefined();
  });
});
