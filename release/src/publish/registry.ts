/** Where packages are published: how to ask for a version, and how to hand one over. */
import type { Artefact } from '../pack/artefact.ts';
import type { Package } from '../pack/packages.ts';

export interface Registry {
  readonly name: string;
  /** Whether this version is there, whole. Throws if the registry cannot be asked. */
  readonly has: (each: Package, surroundings: Surroundings) => Promise<boolean>;
  /** What is done where this process may not publish; undefined if only the registry can tell whether it may. */
  readonly handOver?: HandOver;
  /** Publishes them. What is there already of an attempt that broke off is no error. */
  readonly publish: (artefacts: readonly Artefact[], surroundings: Surroundings) => Promise<void>;
}

export interface HandOver {
  /** Why this process may not publish; undefined if it may. */
  readonly obstacle: (environment: Environment) => string | undefined;
  /** What to do, for someone who may publish the artefacts of one package. `root` is that of the repository. */
  readonly instruction: (artefacts: readonly Artefact[], root: string) => string;
}

export interface Surroundings {
  /** Of the repository. */
  readonly root: string;
  readonly environment: Environment;
}

/** The registries' own tools get address and credentials from environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** As a shell reads it. */
export function commandLine(words: readonly string[]): string {
  const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;
  return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : quoted(word))).join(' ');
}
