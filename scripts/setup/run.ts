/** Runs one program after the other, and shows that it goes on. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Terminal } from '../../generator/src/command/text.ts';

export type Command = readonly [program: string, ...options: string[]];

export interface Ended {
  readonly succeeded: boolean;
  /** All that it printed; where it could not be started, why. */
  readonly output: string;
}

export type Run = (what: string, command: Command) => Promise<Ended>;

/** Messages are read, so they are to be in English; nobody is there to be asked anything. */
const environment = {
  ...process.env,
  LC_ALL: 'C',
  DEBIAN_FRONTEND: 'noninteractive',
  COMPOSER_ALLOW_SUPERUSER: '1',
  PIP_DISABLE_PIP_VERSION_CHECK: '1',
};

/** On a terminal, `what` is shown with the seconds since, once they are one. */
export function createRun(root: string): Run {
  const line = process.stderr.isTTY ? process.stderr : undefined;
  return async (what, command) => {
    const began = performance.now();
    const seconds = (): number => Math.floor((performance.now() - began) / 1000);
    const timer = setInterval(() => line?.write(`\r\x1b[K${what} … ${seconds()} s`), 1000);
    const ended = await execute(root, command);
    clearInterval(timer);
    if (seconds() > 0) line?.write('\r\x1b[K');
    return ended;
  };
}

/** Says what it runs, and how long that took, once it is a second. */
export function aloud(run: Run, { out, outColors }: Terminal): Run {
  return async (what, command) => {
    const began = performance.now();
    out(`${outColors.bold(what)}: ${command.join(' ')}`);
    const ended = await run(what, command);
    const seconds = Math.floor((performance.now() - began) / 1000);
    if (seconds > 0) out(outColors.dim(`${what}: ${ended.succeeded ? 'done' : 'failed'} after ${seconds} s`));
    return ended;
  };
}

async function execute(root: string, [program, ...options]: Command): Promise<Ended> {
  const child = spawn(program, options, { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    return { succeeded: code === 0, output };
  } catch (error) {
    return { succeeded: false, output: error instanceof Error ? error.message : String(error) };
  }
}
