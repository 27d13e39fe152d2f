/** The two streams of the process, and whether each shows colours. */
import picocolors from 'picocolors';
import { visible } from '../invisible.ts';
import type { Terminal } from './text.ts';

export function createTerminal({ stdout, stderr, env }: NodeJS.Process): Terminal {
  // A reader that has seen enough, such as `head`, is no error.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const status = statusLine(stderr, env);
  return {
    out: (text) => {
      status('');
      stdout.write(`${text}\n`);
    },
    error: (text) => {
      status('');
      stderr.write(`${text}\n`);
    },
    status,
    outColors: picocolors.createColors(showsColors(stdout, env)),
    errorColors: picocolors.createColors(showsColors(stderr, env)),
  };
}

/** A line that the next output replaces; nothing if there is no terminal. */
function statusLine(stream: NodeJS.WriteStream, { TERM }: NodeJS.ProcessEnv): Terminal['status'] {
  if (!stream.isTTY || TERM === 'dumb') return () => undefined;
  let isShown = false;
  return (text) => {
    if (text === '' && !isShown) return;
    isShown = text !== '';
    // A line that wraps could not be taken back.
    stream.write(`\r\u001b[K${visible(text).slice(0, stream.columns - 1)}`);
  };
}

/** See https://no-color.org and https://force-color.org: any text but an empty one counts; `FORCE_COLOR=0` asks for none. */
function showsColors(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  const { NO_COLOR = '', FORCE_COLOR = '', TERM } = env;
  if (NO_COLOR !== '' || FORCE_COLOR === '0') return false;
  return FORCE_COLOR !== '' || (stream.isTTY === true && TERM !== 'dumb');
}
