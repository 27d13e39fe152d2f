import type { Ended } from './run.ts';

export interface Usage {
  /** Milliseconds of processor time, of all its processes of Node. */
  readonly processor: number;
  /** MiB of the largest of them, where the system tells: getrusage would count what the parent had when it started it. */
  readonly memory: number | undefined;
}

const report = `
  import { existsSync, readFileSync, writeSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const status = '/proc/self/status';
    const memory = existsSync(status) ? /VmHWM:\\s*(\\d+)/.exec(readFileSync(status, 'utf8'))?.[1] : '';
    writeSync(1, \`\\nusage: \${(user + system) / 1000} \${memory ?? ''}\\n\`);
  });`;

/** What a program uses that runs on Node. */
export function usageOf(perform: (environment?: Readonly<Record<string, string>>) => Ended): Usage {
  const { output } = perform({ NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(report)}` });
  const all = [...output.matchAll(/^usage: (\S+) (\d*)$/gm)];
  const kibibytes = all.map(([, , memory]) => memory).filter((memory) => memory !== '');
  return {
    processor: all.reduce((sum, [, processor]) => sum + Number(processor), 0),
    memory: kibibytes.length === 0 ? undefined : Math.max(...kibibytes.map(Number)) / 1024,
  };
}
