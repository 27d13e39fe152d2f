/** How long it takes to write a client: whole processes, from their start to their exit. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contenders } from '../contenders/contenders.ts';
import { generate, openapi, root } from '../paths.ts';
import type { Section } from '../report/section.ts';
import { run } from './run.ts';
import { interleave, median } from './statistics.ts';

interface Task {
  readonly name: string;
  readonly ours: boolean;
  /** Gives what the process printed, and how long it took. */
  readonly perform: (environment?: Readonly<Record<string, string>>) => ReturnType<typeof run>;
}

export function measureGeneration(rounds: number): Section {
  const tasks: Task[] = [
    {
      name: '**@plex-sdk**, in place: nothing changed',
      ours: true,
      perform: (environment) => run([generate, 'typescript'], root, environment),
    },
    ...contenders.flatMap(({ id, generator }) =>
      generator === undefined
        ? []
        : {
            name: generator.name,
            ours: id === 'plex-sdk',
            perform: (environment?: Readonly<Record<string, string>>) =>
              inNewDirectory((directory) =>
                run(generator.arguments(openapi, join(directory, 'client')), directory, environment),
              ),
          },
    ),
  ];
  // Compile caches are warm from here on.
  const memory = tasks.map(({ perform }) => peakMemory(perform));
  const times = interleave(
    rounds,
    tasks.map(
      ({ perform }) =>
        () =>
          perform().milliseconds,
    ),
  ).map(median);
  const fastest = Math.min(...times.filter((_, index) => tasks[index]?.ours === false));
  return {
    title: 'Generation',
    text: `Milliseconds of a whole process that writes the client of \`openapi.yaml\` into an empty directory, from start to exit: median of ${rounds}. Ours writes the reference pages too, and copies the hand-written half of the package. The target is to be no slower than the fastest of the others.`,
    columns: [
      { key: 'milliseconds', title: 'ms', digits: 0 },
      { key: 'ratio', title: '× the fastest other (target ≤ 1.00)', digits: 2 },
      { key: 'memory', title: 'peak MiB', digits: 0 },
    ],
    rows: tasks.map(({ name }, index) => {
      const milliseconds = times[index] ?? NaN;
      return { name, values: { milliseconds, ratio: milliseconds / fastest, memory: memory[index] } };
    }),
  };
}

export function inNewDirectory<Result>(use: (directory: string) => Result): Result {
  const directory = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    return use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** MiB of its largest process, where the system tells: getrusage would count what the parent had when it started it. */
function peakMemory(perform: Task['perform']): number | undefined {
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
