/** Calls of a client over those of the library without one, in turns in one process. */
import { interleave } from '../measure/interleave.ts';
import { mark, type Size } from '../measure/server/bodies.ts';
import { median } from '../measure/statistics.ts';
import type { Row } from '../report/section.ts';
import type { Language } from './languages.ts';
import { type Burst, perform } from './measure.ts';

interface Client {
  readonly id: string;
  readonly name: string;
  readonly command: readonly string[];
}

interface Comparison {
  /** How many times as long a call takes. */
  readonly ratio: number;
  /** Microseconds of processor time that it takes beyond. */
  readonly extra: number;
  /** The factor of allocated bytes; undefined if it is not reported. */
  readonly allocated: number | undefined;
}

/** Bursts of calls are short, so that those of a round find the machine in the same state. */
const burst = 20;

/** The values of each client, from so many rounds in each of a few processes. */
export function measureCalls(
  language: Language,
  clients: readonly Client[],
  server: string,
  rounds: number,
): Row['values'][] {
  const [small, large] = (['small', 'large'] as const).map((size: Size) =>
    interleave(
      `${language.name}: calls, ${size} body`,
      Math.ceil(rounds / 20),
      clients.map((client) => () => compareOnce(language, client, `${server}/${size}`, rounds)),
    ),
  );
  return clients.map((_, index) => ({
    smallRatio: median((small?.[index] ?? []).map(({ ratio }) => ratio)),
    smallExtra: median((small?.[index] ?? []).map(({ extra }) => extra)),
    largeRatio: median((large?.[index] ?? []).map(({ ratio }) => ratio)),
    largeExtra: median((large?.[index] ?? []).map(({ extra }) => extra)),
    ...(language.targets.allocated !== undefined && {
      smallAllocated: median((small?.[index] ?? []).map(({ allocated }) => allocated ?? NaN)),
      largeAllocated: median((large?.[index] ?? []).map(({ allocated }) => allocated ?? NaN)),
    }),
  }));
}

function compareOnce(language: Language, { id, name, command }: Client, server: string, measured: number): Comparison {
  const task = { server, clients: ['bare', id], rounds: language.warming + measured, calls: burst };
  const { answers, rounds } = perform(language, command, task);
  if (!answers.every((answer) => answer === mark)) {
    throw new Error(`${name} gave ${JSON.stringify(answers)} instead of ${mark}: see languages/${language.id}/`);
  }
  return compare(rounds.slice(language.warming));
}

/** The second of two clients, over the first. */
export function compare(rounds: readonly (readonly Burst[])[]): Comparison {
  const pairs = rounds.map(([bare, client]) => {
    if (bare === undefined || client === undefined) throw new Error('a round is not of two clients');
    return { bare, client };
  });
  const allocated = pairs.flatMap(({ bare, client }) => (client[2] && bare[2] ? client[2] / bare[2] : []));
  return {
    ratio: median(pairs.map(({ bare, client }) => client[0] / bare[0])),
    extra: median(pairs.map(({ bare, client }) => client[1] - bare[1])),
    allocated: allocated.length > 0 ? median(allocated) : undefined,
  };
}
