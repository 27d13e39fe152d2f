import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copiesOf } from './copies.ts';

test('files and directories go where the other package has them, with its names in them', () => {
  const repository = disk({
    'packages/plain/src/ours/start.txt': 'ours is here\n',
    'packages/plain/src/ours/runtime/deep/send.txt': 'send to ours\n',
    'packages/plain/src/ours/made/call.txt': 'made\n',
    'packages/plain/src/ours/runtime/send.test.txt': 'a test\n',
  });
  const rename = (text: string): string => text.replaceAll('ours', 'theirs');
  const generated = { directories: ['packages/plain/src/theirs/made'], files: [] };
  const origin = { repository, home: 'packages/plain', rename };
  const { files, area } = copiesOf(['src/ours/start.txt', 'src/ours/runtime', 'src/ours/made'], origin, generated);
  expect(files.map(({ path, content }) => [path, content.toString()])).toEqual([
    ['packages/plain/src/theirs/start.txt', 'theirs is here\n'],
    ['packages/plain/src/theirs/runtime/deep/send.txt', 'send to theirs\n'],
  ]);
  expect(area).toEqual({
    directories: ['packages/plain/src/theirs/runtime', 'packages/plain/src/theirs/made'],
    files: ['packages/plain/src/theirs/start.txt'],
  });
});

function disk(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'copies-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
