/** How long it takes to write a client: whole processes, from their start to their exit. */
import { join } from 'node:path';
import { contenders } from '../contenders/contenders.ts';
import { generate, generateFromSource, openapi, root } from '../paths.ts';
import type { Section } from '../report/section.ts';
import { inNewDirectory } from './directory.ts';
import { interleave } from './interleave.ts';
import { type Ended, run } from './run.ts';
import { median } from './statistics.ts';
import { usageOf } from './usage.ts';

interface Task {
  readonly name: string;
  readonly ours: boolean;
  /** Gives what the process printed, and how long it took. */
  readonly perform: (environment?: Readonly<Record<string, string>>) => Ended;
}

export function measureGeneration(rounds: number): Section {
  return inNewDirectory((kept) => measure(rounds, kept));
}

/** What is in `kept` stays there. */
function measure(rounds: number, kept: string): Section {
  const tasks: Task[] = [
    {
      name: '**@plex-sdk**, in place: nothing changed (target ≤ 0.60)',
      ours: true,
      perform: (environment) =>
        run([generate, 'typescript', '--spec', openapi, '--out', join(kept, 'client')], kept, environment),
    },
    {
      name: '**@plex-sdk** from its source, in this repository: nothing changed',
      ours: true,
      perform: (environment) => run([generateFromSource, 'typescript'], root, environment),
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
  // The first writes, and the second, which finds nothing to do, is remembered.
  for (let before = 0; before < 2; before++) tasks[0]?.perform();
  // Compile caches are warm from here on.
  const memory = tasks.map(({ perform }) => usageOf(perform).memory);
  const times = interleave(
    'generate',
    rounds,
    tasks.map(
      ({ perform }) =>
        () =>
          perform().milliseconds,
    ),
  ).map(median);
  const fastest = Math.min(...times.filter((_, index) => tasks[index]?.ours === false));
  return {
    text: `Milliseconds of a whole process that writes the TypeScript client of \`openapi.yaml\` into an empty directory, from start to exit: median of ${rounds}. All are packages as they are published. Ours writes the reference pages too, and copies the hand-written half of the package. Where nothing changed, two runs came before, the second of which found nothing to do and is remembered. The target is to be no slower than the fastest of the others.`,
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
