import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Replaces a file, or makes it and its directories: at every moment it is there as it was or as it shall be. */
export function writeFile(path: string, content: Uint8Array): void {
  const directory = dirname(path);
  const temporary = join(directory, `.generate-${process.pid}.tmp`);
  mkdirSync(directory, { recursive: true });
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Whether a run that was killed may have left it. */
export function isTemporary(name: string): boolean {
  return /^\.generate-\d+\.tmp$/.test(name);
}
