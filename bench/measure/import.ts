/** How long a process takes that only imports a client, over one that imports nothing. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { contenders } from '../contenders/contenders.ts';
import { cache } from '../paths.ts';
import type { Section } from '../report/section.ts';
import { interleave } from './interleave.ts';
import { run } from './run.ts';
import { medianDifference } from './statistics.ts';

export function measureImport(rounds: number): Section {
  const directory = `${cache}import/`;
  mkdirSync(directory, { recursive: true });
  const program = (id: string, text: string) => {
    writeFileSync(`${directory}${id}.mjs`, text);
    return () => run([`${id}.mjs`], directory).milliseconds;
  };
  const imported = contenders.filter((contender) => contender.module !== undefined);
  const [nothing = [], ...times] = interleave('import', rounds, [
    program('nothing', ''),
    ...imported.map(({ id, module = '' }) => program(id, `import ${JSON.stringify(module)};\n`)),
  ]);
  return {
    text: `Milliseconds that importing everything adds to a process that imports nothing: median of ${rounds} differences. Generated clients are bundled to one file first.`,
    columns: [{ key: 'milliseconds', title: 'ms (target ≤ 2.9)', digits: 1 }],
    rows: imported.map(({ name }, index) => ({
      name,
      values: { milliseconds: medianDifference(times[index] ?? [], nothing) },
    })),
  };
}
