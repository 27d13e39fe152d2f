/** A test that runs a language's own interpreter, and says why where that is missing. */
import { test } from 'vitest';

export function interpreted(name: string, missing: string | undefined, body: () => Promise<void> | void): void {
  test(name, async ({ annotate, skip }) => {
    if (missing !== undefined) {
      await annotate(missing, 'reason');
      skip();
    }
    await body();
  });
}
