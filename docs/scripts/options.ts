/** What the commands of the site are told. */
import { runProgram } from '../../generator/src/command/program.ts';
import { usage, type Options } from '../../generator/src/command/words.ts';

/** `action` gives the exit code; a command that serves ends when someone ends it. */
export function run(
  help: string,
  options: Options,
  action: (values: ReadonlyMap<string, string>) => Promise<number>,
): Promise<void> {
  return runProgram(help, options, ({ values, positionals }) => {
    const [extra] = positionals;
    if (extra !== undefined) throw usage(`${extra} is no option`, 'options begin with --');
    for (const name of ['port', 'mock-port']) checkPort(name, values.get(name));
    return action(values);
  });
}

/** For a command that serves until someone ends it. */
export const endless = new Promise<number>(() => undefined);

function checkPort(name: string, port: string | undefined): void {
  if (port === undefined || (/^[1-9]\d{0,4}$/.test(port) && Number(port) < 65_536)) return;
  throw usage(`--${name} ${port} is no port`, 'give a number from 1 to 65535, such as 5173');
}
