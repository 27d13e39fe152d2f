import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives an empty directory, which is gone when the bench has ended. Not before: on an ext4 without a journal, a new file
 * takes 20 times as long for a minute after many were removed, because the kernel passes over each of their inodes.
 */
export function inNewDirectory<Result>(use: (directory: string) => Result): Result {
  all ??= makeAll();
  return use(mkdtempSync(join(all, 'a-')));
}

let all: string | undefined;

function makeAll(): string {
  const directory = mkdtempSync(join(tmpdir(), 'bench-'));
  process.once('exit', () => {
    rmSync(directory, { recursive: true, force: true });
  });
  return directory;
}
