/** A test that runs a language's own interpreter, and says why where that is missing. */
import { test } from 'vitest';

export function interpreted(name: string, missing: string | undefined, body: () => Promise<void> | void): void {
  test(name, async ({ task, skip }) => {
    if (missing !== undefined) {
      Object.assign(task.meta, { reason: missing });
      skip();
    }
    await body();
  });
}
