/** Runs a command as those of the generator are run; where a tool has failed, with what it said. */
import { execute, type Main } from '../../generator/src/command/execute.ts';
import { ToolFailure } from './pack/tool.ts';

export function start(main: Main): Promise<void> {
  return execute(async (args, repository, terminal) => {
    try {
      return await main(args, repository, terminal);
    } catch (error) {
      if (error instanceof ToolFailure && error.output !== '') terminal.error(error.output);
      throw error;
    }
  });
}
