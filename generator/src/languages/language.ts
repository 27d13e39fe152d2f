/** What a language is to the rest of the generator. `languages.ts` lists them; nothing else names one. */
import type { Api } from '../api/api.ts';
import type { Source } from '../diagnostic.ts';
import type { Dialect } from '../docs/dialect.ts';
import type { PackageGuide } from '../docs/package-guide.ts';
import type { About, ChosenNames } from './about.ts';
import type { Surface } from './surface.ts';
import type { Version } from './version.ts';

export interface Language {
  /** What the command calls it, and its folder under `docs/`. */
  readonly id: string;
  /** What people call it. */
  readonly title: string;
  /** The folder of its package under `packages/`. */
  readonly package: string;
  /** Directories of the package that are wholly generated, relative to it. */
  readonly generated: readonly string[];
  /** Names of directories in which the language's own tools keep what they have compiled, such as bytecode. */
  readonly caches?: readonly string[];
  /** Hand-written files and directories that a package for another spec needs too, relative to the package. */
  readonly handwritten: readonly string[];
  /** The file that names the package. */
  readonly manifest: string;
  readonly readManifest: (text: string) => Manifest;
  /** The manifest of a package for another spec, made from ours. */
  readonly adaptManifest: (text: string, api: Api, own?: OwnManifest) => string;
  /** Puts what the package says of itself into its manifest, ours or that of another spec. */
  readonly describe: (text: string, about: About) => string;
  /** As its registry has it: `1.2.0-beta.1`, `1.2.0b1`. */
  readonly version: (version: Version) => string;
  /** Why the client cannot have this name; undefined where it can. */
  readonly refuseClass: (name: string, manifest: Manifest) => string | undefined;
  /**
   * Puts the names of a package for another spec in the place of ours: in the paths above and in what is hand-written,
   * so that a program can have both packages.
   */
  readonly rename?: (text: string, manifest: Manifest) => string;
  readonly emit: (api: Api, identity: PackageIdentity) => Emission;
  /** The names and orders that a new version of the package must keep, or is a major one. */
  readonly surface: (api: Api) => Surface;
}

export interface Manifest {
  /** What examples import. */
  readonly name: string;
  /** What the package is called where it is published. */
  readonly published: string;
}

/** What the manifest of a package for another spec has of its own. */
export interface OwnManifest {
  readonly names: ChosenNames;
  readonly version: string;
}

/** Of a package that nobody has published. */
export const firstVersion = '0.0.0';

export interface PackageIdentity extends Manifest {
  readonly version: string;
}

export interface Emission {
  /** Source files, inside the generated directories. */
  readonly files: readonly OutputFile[];
  /** How the language writes what its reference pages show. */
  readonly dialect: Dialect;
  /** What the README of a package for another spec shows. */
  readonly guide: PackageGuide;
}

/** A generated file before it is written. */
export interface OutputFile {
  /** Relative to the package for source files, to `docs/<language>` for pages; `/` between its parts. */
  readonly path: string;
  readonly text: string;
  /** The place in the spec behind each line, where one is known; index 0 is line 1. */
  readonly sources: readonly (Source | undefined)[];
}
