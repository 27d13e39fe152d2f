import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createTerminal } from './terminal.ts';

/** What a process with these streams writes to the second; what it writes to the first is marked. */
function written(
  isWatched: boolean,
  write: (terminal: ReturnType<typeof createTerminal>) => void,
  TERM = 'xterm',
): string {
  const chunks: string[] = [];
  const stream = (mark: string): NodeJS.WriteStream & { fd: 1 | 2 } => {
    const to = Object.assign(new PassThrough(), { isTTY: isWatched, columns: 20 });
    to.on('data', (chunk: Buffer) => chunks.push(`${mark}${chunk.toString()}`));
    return to as unknown as NodeJS.WriteStream & { fd: 1 | 2 };
  };
  const streams = { stdout: stream('out: '), stderr: stream(''), env: { TERM } };
  write(createTerminal(streams as unknown as NodeJS.Process));
  return chunks.join('|');
}

const clear = '\r\u001b[K';

test('who watches sees what is being done, in one line, until something is written', () => {
  const shown = written(true, ({ status, error, out }) => {
    status('reading a.yaml …');
    status('making one of five languages …');
    error('a.yaml is wrong');
    out('nothing is done');
  });
  expect(shown).toBe(
    `${clear}reading a.yaml …|${clear}making one of five |${clear}|a.yaml is wrong\n|out: nothing is done\n`,
  );
});

test('a name of a file cannot write to the terminal by it', () => {
  expect(
    written(true, ({ status }) => {
      status('a\u001b[2Jb');
    }),
  ).toBe(`${clear}a␛[2Jb`);
});

test.each([
  ['a pipe', false, 'xterm'],
  ['a terminal that cannot take a line back', true, 'dumb'],
])('%s shows nothing of it', (_, isWatched, TERM) => {
  const shown = written(
    isWatched,
    ({ status, out }) => {
      status('reading a.yaml …');
      out('done');
    },
    TERM,
  );
  expect(shown).toBe('out: done\n');
});
