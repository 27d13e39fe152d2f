import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deferInterruption } from '../../../generator/src/output/interruption.ts';

/** Runs an action in a temporary directory, which is removed afterwards, also if the user interrupts the command. */
export async function inTemporaryDirectory<Result>(
  name: string,
  action: (directory: string) => Promise<Result>,
): Promise<Result> {
  const interruption = deferInterruption();
  const directory = mkdtempSync(join(realpathSync(tmpdir()), `plex-sdk-${name}-`));
  try {
    return await action(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
    // A tool that the signal ended too has not failed.
    await interruption.check().finally(() => {
      interruption.end();
    });
  }
}
