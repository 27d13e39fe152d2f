import { existsSync } from 'node:fs';
import type { Ended } from './run.ts';

/** MiB of its largest process, where the system tells: getrusage would count what the parent had when it started it. */
export function peakMemory(perform: (environment?: Readonly<Record<string, string>>) => Ended): number | undefined {
  const status = '/proc/self/status';
  if (!existsSync(status)) {
    perform();
    return undefined;
  }
  const report = `
    import { readFileSync, writeSync } from 'node:fs';
    process.on('exit', () => writeSync(1, /VmHWM.*/.exec(readFileSync('${status}', 'utf8'))[0] + '\\n'));`;
  const { output } = perform({ NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(report)}` });
  return Math.max(...[...output.matchAll(/VmHWM:\s*(\d+)/g)].map(([, kibibytes]) => Number(kibibytes))) / 1024;
}
