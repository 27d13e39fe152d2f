/** How long it takes to write the clients of all languages, over that of TypeScript alone. */
import { languages } from '../languages/languages.ts';
import { generate, openapi } from '../paths.ts';
import type { Section } from '../report/section.ts';
import { inNewDirectory } from './directory.ts';
import { interleave } from './interleave.ts';
import { run } from './run.ts';
import { median } from './statistics.ts';
import { usageOf } from './usage.ts';

const tasks: readonly { readonly name: string; readonly languages: readonly string[] }[] = [
  { name: 'TypeScript', languages: ['typescript'] },
  ...languages.map(({ id, name }) => ({ name, languages: [id] })),
  { name: 'all of them', languages: ['typescript', ...languages.map(({ id }) => id)] },
];

export function measureLanguages(rounds: number): Section {
  const functions = tasks.map(
    ({ languages: chosen }) =>
      (environment?: Readonly<Record<string, string>>) =>
        inNewDirectory((directory) =>
          run([generate, ...chosen, '--spec', openapi, '--out', directory], directory, environment),
        ),
  );
  // Compile caches are warm from here on.
  const memory = functions.map((perform) => usageOf(perform).memory);
  const times = interleave(
    'languages',
    rounds,
    functions.map((perform) => () => perform().milliseconds),
  );
  const [typescript = []] = times;
  return {
    text: `Milliseconds of a whole process that writes the clients and reference pages of \`openapi.yaml\` into an empty directory, from start to exit, and how many times as long as for TypeScript alone: medians of ${rounds}.`,
    columns: [
      { key: 'milliseconds', title: 'ms', digits: 0 },
      { key: 'ratio', title: '× TypeScript (all: target ≤ 1.50)', digits: 2 },
      { key: 'memory', title: 'peak MiB', digits: 0 },
    ],
    rows: tasks.map(({ name }, index) => {
      const list = times[index] ?? [];
      const ratio = median(list.map((time, round) => time / (typescript[round] ?? NaN)));
      return { name, values: { milliseconds: median(list), ratio, memory: memory[index] } };
    }),
  };
}
