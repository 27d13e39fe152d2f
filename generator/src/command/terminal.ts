/** The two streams of the process, and whether each shows colours. */
import picocolors from 'picocolors';
import type { Terminal } from './text.ts';

export function createTerminal({ stdout, stderr, env }: NodeJS.Process): Terminal {
  // A reader that has seen enough, such as `head`, is no error.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    out: (text) => stdout.write(`${text}\n`),
    error: (text) => stderr.write(`${text}\n`),
    outColors: picocolors.createColors(showsColors(stdout, env)),
    errorColors: picocolors.createColors(showsColors(stderr, env)),
  };
}

/** See https://no-color.org and https://force-color.org: any text but an empty one counts; `FORCE_COLOR=0` asks for none. */
function showsColors(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  const { NO_COLOR = '', FORCE_COLOR = '', TERM } = env;
  if (NO_COLOR !== '' || FORCE_COLOR === '0') return false;
  return FORCE_COLOR !== '' || (stream.isTTY === true && TERM !== 'dumb');
}
