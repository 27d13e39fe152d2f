/** What a package of one language becomes, and by which tools. */
import type { Entries } from './entries.ts';

export interface Ecosystem {
  /** Where its packages are published: `npm`, `PyPI`. */
  readonly registry: string;
  /** What the package in this folder is called there; undefined where the folder has none of this ecosystem. */
  readonly nameIn: (folder: string) => string | undefined;
  /** Why it cannot be packed on this machine; undefined if it can. `folder` is that of the package in the repository. */
  readonly obstacle: (folder: string) => string | undefined;
  /** Where the record of what a package was made from stands in its folder. */
  readonly recordIn: (folder: string) => string;
  /** Where the README that the registry shows stands in the folder; `README.md` where it says nothing. */
  readonly page?: string;
  /** Writes the artefacts of a staged package into the directory `into`. */
  readonly build: (staged: Staged, into: string) => Promise<void>;
  /** Asks the ecosystem's own checkers about them, where it has any. Throws a `Failure` with what they say. */
  readonly check?: (files: readonly string[], staged: Staged) => Promise<void>;
  readonly kinds: readonly Kind[];
}

/** A package, copied out of the repository. */
export interface Staged {
  readonly folder: string;
  /** Where it was copied from: what is installed for it is there. */
  readonly source: string;
  readonly version: string;
}

/** A kind of artefact. */
export interface Kind {
  readonly title: string;
  /** What the names of such files end with. */
  readonly ending: string;
  readonly read: (content: Uint8Array) => Entries | Promise<Entries>;
  /** Matches the path of every file that it may hold. */
  readonly holds: RegExp;
  /** Matches those of them whose names are those of tests or settings elsewhere. */
  readonly evenIf?: RegExp;
  /** Bytes that it may have. */
  readonly limit?: number;
  /** Each matches a file without which it is not whole. */
  readonly needs: readonly RegExp[];
  /** Why it does not record what it was made from; undefined if it does. */
  readonly withoutRecord?: string;
}
