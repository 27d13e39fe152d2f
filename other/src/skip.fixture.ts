/** Skips a test for a reason, which the summary of all tests shows. */
import type { TestContext } from 'vitest';
import { remedy } from '../../scripts/remedy.ts';
import { toolchains } from '../../scripts/toolchains.ts';

export async function skipIf(reason: string | undefined, { annotate, skip }: TestContext): Promise<void> {
  if (reason === undefined) return;
  await annotate(reason, 'reason');
  skip();
}

/** Of a program; setup does not bring every compiler. */
export function whyMissing(program: string): string {
  const toolchain = toolchains.find(({ commands }) => commands.some(([name]) => name === program));
  return `${program} is not installed${toolchain === undefined ? '' : `: ${remedy(toolchain.language)}`}`;
}
