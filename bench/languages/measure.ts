/** One run of a language's `measure` program. */
import { fileURLToPath } from 'node:url';
import { execute } from '../measure/run.ts';
import type { Language } from './languages.ts';

export interface Task {
  readonly server: string;
  /** The programs beside `measure` that connect, in the order of the results. */
  readonly clients: readonly string[];
  readonly rounds: number;
  /** Of each client, in each round. One more comes before them. */
  readonly calls: number;
}

/** What a call took, in microseconds; and how many bytes, where the language tells. */
export type Burst = readonly [elapsed: number, processor: number, allocated?: number];

export interface Result {
  /** What each client read from the first answer. */
  readonly answers: readonly string[];
  /** A burst for each client. */
  readonly rounds: readonly (readonly Burst[])[];
  /** The largest that the process was, in KiB, where the system tells. */
  readonly memory: number | null;
}

/** Gives, besides the result, the milliseconds of the whole process. */
export function perform(language: Language, command: readonly string[], task: Task): Result & { milliseconds: number } {
  const { output, milliseconds } = execute(
    [...command, language.program('measure'), JSON.stringify(task)],
    folderOf(language),
    language.environment,
  );
  return { ...(JSON.parse(output) as Result), milliseconds };
}

export function folderOf({ id }: Language): string {
  return fileURLToPath(new URL(`${id}/`, import.meta.url));
}
