import { afterAll, beforeAll, expect } from 'vitest';

/** Fails the file when any of its tests leaves a rejection that nobody handles. */
export function expectNoUnhandledRejection(): void {
  const reasons: unknown[] = [];
  const note = (reason: unknown) => reasons.push(reason);
  beforeAll(() => {
    process.on('unhandledRejection', note);
  });
  afterAll(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    process.off('unhandledRejection', note);
    expect(reasons).toEqual([]);
  });
}
