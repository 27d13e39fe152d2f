/** Where packages are published: how to ask for a version, and how to hand one over. */
import type { Artefact } from '../pack/artefact.ts';
import type { Package } from '../pack/packages.ts';

export interface Registry {
  readonly name: string;
  /** Whether this version is there, whole. Throws if the registry cannot be asked. */
  readonly has: (each: Package, surroundings: Surroundings) => Promise<boolean>;
  /** Why this process may not publish there; undefined if it may, or if only the registry can tell. */
  readonly obstacle: (environment: Environment) => string | undefined;
  /** What publishes the artefacts of one package. */
  readonly command: (artefacts: readonly Artefact[]) => readonly string[];
  /** Publishes them. What is there already of an attempt that broke off is no error. */
  readonly publish: (artefacts: readonly Artefact[], surroundings: Surroundings) => Promise<void>;
}

export interface Surroundings {
  /** Of the repository. */
  readonly root: string;
  readonly environment: Environment;
}

/** The registries' own tools are told by variables where to go and who asks. */
export type Environment = Readonly<Record<string, string | undefined>>;
