/** Skips a test for a reason, which the summary of all tests shows. */
import type { TestContext } from 'vitest';

export async function skipIf(reason: string | undefined, { annotate, skip }: TestContext): Promise<void> {
  if (reason === undefined) return;
  await annotate(reason, 'reason');
  skip();
}
