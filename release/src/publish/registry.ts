/** A registry: how to ask for a version, and how to publish one. */
import type { Artefact } from '../pack/artefact.ts';
import type { Package } from '../pack/packages.ts';

export interface Registry {
  readonly name: string;
  /** Whether the registry has this version, with all files. Throws if it does not answer. */
  readonly has: (each: Package, surroundings: Surroundings) => Promise<boolean>;
  /** The alternative if this process has no permission to publish; undefined if only the registry knows about permissions. */
  readonly handOver?: HandOver;
  /** Publishes the artefacts. Files from an earlier, interrupted attempt are no error. */
  readonly publish: (artefacts: readonly Artefact[], surroundings: Surroundings) => Promise<void>;
}

export interface HandOver {
  /** Why this process may not publish; undefined if it may. */
  readonly obstacle: (environment: Environment) => string | undefined;
  /** The instructions to publish the artefacts of one package by hand. `root` is the root of the repository. */
  readonly instruction: (artefacts: readonly Artefact[], root: string) => string;
}

export interface Surroundings {
  /** Of the repository. */
  readonly root: string;
  readonly environment: Environment;
}

/** The registries' own tools get address and credentials from environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Quoted for a shell. */
export function commandLine(words: readonly string[]): string {
  const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;
  return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : quoted(word))).join(' ');
}
