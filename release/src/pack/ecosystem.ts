/** The artefacts of a language's packages, and the tools that build them. */
import type { Entries } from './entries.ts';

export interface Ecosystem {
  /** The registry of its packages: `npm`, `PyPI`. */
  readonly registry: string;
  /** The name in the registry of the package in this folder; undefined if the folder has no package of this ecosystem. */
  readonly nameIn: (folder: string) => string | undefined;
  /** Why this machine cannot pack it; undefined if it can. `folder` is the folder of the package in the repository. */
  readonly obstacle: (folder: string) => string | undefined;
  /** The path of the record in the folder of the package. */
  readonly recordIn: (folder: string) => string;
  /** The path in the folder of the README that the registry shows; by default `README.md`. */
  readonly page?: string;
  /** Writes the artefacts of a staged package into the directory `into`. */
  readonly build: (staged: Staged, into: string) => Promise<void>;
  /** Runs the ecosystem's own checkers. Throws a `Failure` with their output. */
  readonly check?: (files: readonly string[], staged: Staged) => Promise<void>;
  readonly kinds: readonly Kind[];
}

/** A copy of a package outside the repository. */
export interface Staged {
  readonly folder: string;
  /** The folder that was copied, in which its tools are installed. */
  readonly source: string;
  readonly version: string;
}

/** A kind of artefact. */
export interface Kind {
  readonly title: string;
  /** The ending of its file names. */
  readonly ending: string;
  readonly read: (content: Uint8Array) => Entries | Promise<Entries>;
  /** Matches the path of every allowed file. */
  readonly holds: RegExp;
  /** Matches allowed files whose names elsewhere mean tests or settings. */
  readonly evenIf?: RegExp;
  /** The limit of its size, in bytes. */
  readonly limit?: number;
  /** Each pattern matches a required file. */
  readonly needs: readonly RegExp[];
  /** Why it has no record; undefined if it has one. */
  readonly withoutRecord?: string;
}
