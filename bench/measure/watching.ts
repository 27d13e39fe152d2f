/**
 * A program: `watching.ts SPEC CHANGED GENERATE…` runs the generator with `--watch`, puts the changed description in the
 * place of SPEC when it has written, and prints as JSON what the second round took.
 */
import { spawn } from 'node:child_process';
import { copyFileSync } from 'node:fs';

export interface Round {
  /** Of the process, in this round. */
  readonly processor: number;
  readonly milliseconds: number;
  /** MiB, at most since it began. */
  readonly memory: number;
}

interface Tick {
  readonly processor: number;
  readonly memory: number;
}

/** Tells what the process has used whenever it is asked. */
const report = `
  process.on('SIGUSR2', () => {
    const { user, system } = process.cpuUsage();
    console.log('usage: ' + JSON.stringify({ processor: (user + system) / 1000, memory: process.resourceUsage().maxRSS / 1024 }));
  });`;

const [spec = '', changed = '', ...options] = process.argv.slice(2);
const preload = `--import=data:text/javascript,${encodeURIComponent(report)}`;
const child = spawn(process.execPath, [preload, ...options, '--spec', spec, '--watch'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
let output = '';
let seen = (): void => undefined;
child.stdout.setEncoding('utf8').on('data', (text: string) => {
  output += text;
  seen();
});

/** Waits for a line that begins so, and takes all text up to its end. */
async function line(begin: string): Promise<string> {
  const pattern = new RegExp(`^${begin}(.*)\n`, 'm');
  for (let found = pattern.exec(output); ; found = pattern.exec(output)) {
    if (found !== null) {
      output = output.slice(found.index + found[0].length);
      return found[1] ?? '';
    }
    if (child.exitCode !== null) throw new Error(`the generator ended with ${child.exitCode}`);
    await new Promise<void>((resolve) => (seen = resolve));
  }
}

async function tick(): Promise<Tick> {
  child.kill('SIGUSR2');
  return JSON.parse(await line('usage: ')) as Tick;
}

child.on('exit', () => {
  seen();
});
await line('watching ');
const before = await tick();
const start = performance.now();
copyFileSync(changed, spec);
await line('watching ');
const milliseconds = performance.now() - start;
const after = await tick();
child.kill('SIGTERM');
const round: Round = { processor: after.processor - before.processor, milliseconds, memory: after.memory };
console.log(JSON.stringify(round));
