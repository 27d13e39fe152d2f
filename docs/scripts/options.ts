/** What the commands of the site are told. */
import { createTerminal } from '../../generator/src/command/terminal.ts';
import { formatFailure } from '../../generator/src/command/text.ts';
import { readWords, usage, type Options } from '../../generator/src/command/words.ts';
import { Failure } from '../../generator/src/failure.ts';

/** By name. Undefined where the command has only to end: then the help or what is wrong is printed. */
export function readOptions(help: string, options: Options): ReadonlyMap<string, string> | undefined {
  try {
    const { values, positionals } = readWords(process.argv.slice(2), { ...options, help: { short: 'h' } });
    const [extra] = positionals;
    if (extra !== undefined) throw usage(`${extra} is no option`, 'options begin with --');
    for (const name of ['port', 'mock-port']) checkPort(name, values.get(name));
    if (!values.has('help')) return values;
    console.log(help);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(formatFailure(error, createTerminal(process).errorColors));
    process.exitCode = 2;
  }
  return undefined;
}

function checkPort(name: string, port: string | undefined): void {
  if (port === undefined || (/^[1-9]\d{0,4}$/.test(port) && Number(port) < 65_536)) return;
  throw usage(`--${name} ${port} is no port`, 'give a number from 1 to 65535, such as 5173');
}
