/** Runs a command like those of the generator. If a tool failed, it also prints the output of the tool. */
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
