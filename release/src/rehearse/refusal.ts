/** npm's message when a version is published a second time. */
import { Failure } from '../../../generator/src/failure.ts';
import { runTool, ToolFailure } from '../pack/tool.ts';
import type { Verdaccio } from './verdaccio.ts';

export async function refusal(file: string, { environment }: Verdaccio): Promise<string> {
  try {
    await runTool('npm', ['publish', file, '--access', 'public'], { environment });
  } catch (error) {
    const refused = error instanceof ToolFailure && /cannot publish over.*/.exec(error.output)?.[0];
    if (refused) return refused;
    throw error;
  }
  throw new Failure('the registry took a version that it had', 'is this the registry that it was published to?');
}
