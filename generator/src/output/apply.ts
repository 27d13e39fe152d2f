/** Makes the changes of a plan, each whole or not at all. */
import { rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { directoriesOf, isBelow } from './area.ts';
import type { Area } from './area.ts';
import { attempt } from './attempt.ts';
import { deferInterruption } from './interruption.ts';
import type { Change, Plan } from './plan.ts';
import { writeFile } from './write-file.ts';

/** Ends with `Interrupted`, after the change at hand, when the user interrupts it; with `Failure` when the disk does. */
export async function apply(root: string, area: Area, { changes, emptyDirectories }: Plan): Promise<void> {
  if (changes.length === 0 && emptyDirectories.length === 0) return;
  const interruption = deferInterruption();
  try {
    for (const directory of emptyDirectories) removeIfEmpty(join(root, directory));
    for (const change of changes) {
      make(change, root, area);
      await interruption.check();
    }
  } finally {
    interruption.end();
  }
}

function make(change: Change, root: string, area: Area): void {
  const path = join(root, change.path);
  switch (change.kind) {
    case 'create':
    case 'update':
      attempt('write', path, () => {
        writeFile(path, change.file.content);
      });
      break;
    case 'delete':
      attempt('delete', path, () => {
        rmSync(path, { force: true });
      });
      removeEmptyAround(change.path, root, area);
      break;
    default:
      change satisfies never;
  }
}

function removeEmptyAround(path: string, root: string, area: Area): void {
  for (const directory of directoriesOf(path)) {
    const isOwned = area.directories.some((owned) => directory === owned || isBelow(directory, owned));
    if (!isOwned || !removeIfEmpty(join(root, directory))) return;
  }
}

function removeIfEmpty(directory: string): boolean {
  try {
    rmdirSync(directory);
    return true;
  } catch {
    return false;
  }
}
