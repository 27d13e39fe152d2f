/** How our generation time grows with what a description has. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '../paths.ts';
import type { Section } from '../report/section.ts';
import { inNewDirectory } from './directory.ts';
import { growing, type Growing } from './growing.ts';
import { interleave } from './interleave.ts';
import { run } from './run.ts';
import { median } from './statistics.ts';

export function measureGrowth(rounds: number): Section {
  return inNewDirectory((specs) => {
    const sizes = growing.flatMap((kind) => kind.counts.map((count) => ({ kind, count })));
    const times = interleave(
      'growth',
      rounds,
      sizes.map(({ kind, count }, index) => {
        const spec = join(specs, `${index}.yaml`);
        writeFileSync(spec, kind.spec(count));
        return () =>
          inNewDirectory(
            (directory) => run([generate, 'typescript', '--spec', spec, '--out', directory], directory).milliseconds,
          );
      }),
    ).map(median);
    return {
      text: `Milliseconds that @plex-sdk takes to write the TypeScript client of specs that grow, into an empty directory: median of ${rounds}. Operations have parameters, schemas and an error each; components refer to each other, and every fifth is that of an operation. The last column is how many times as long a spec takes as the one above it that is a quarter as large or less, over how many times as large it is: at most 1 where time grows in a straight line.`,
      columns: [
        { key: 'milliseconds', title: 'ms', digits: 0 },
        { key: 'each', title: 'ms for each', digits: 2 },
        { key: 'growth', title: 'time over size', digits: 2 },
      ],
      rows: sizes.map((size, index) => rowOf(size, times[index] ?? NaN, sizes[index - 1], times[index - 1])),
    };
  });
}

interface Size {
  readonly kind: Growing;
  readonly count: number;
}

function rowOf({ kind, count }: Size, milliseconds: number, before: Size | undefined, earlier: number | undefined) {
  const isFirst = before?.kind !== kind || earlier === undefined;
  return {
    name: `${count.toLocaleString('en')} ${kind.name}`,
    values: {
      milliseconds,
      each: milliseconds / count,
      growth: isFirst ? undefined : milliseconds / earlier / (count / before.count),
    },
  };
}
