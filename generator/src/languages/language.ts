/** The interface of a language to the rest of the generator. Only `languages.ts` names the languages. */
import type { Api } from '../api/api.ts';
import type { Source } from '../diagnostic.ts';
import type { Dialect } from '../docs/dialect.ts';
import type { PackageGuide } from '../docs/package-guide.ts';
import type { About, ChosenNames } from './about.ts';
import type { Surface } from './surface.ts';
import type { Version } from './version.ts';

export interface Language {
  /** Its name on the command line and its folder under `docs/`. */
  readonly id: string;
  /** Its display name. */
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
  /** Writes the metadata of a package into its manifest. */
  readonly describe: (text: string, about: About) => string;
  /** The version in the format of the language's registry: `1.2.0-beta.1`, `1.2.0b1`. */
  readonly version: (version: Version) => string;
  /** The reason that the client cannot have this name; undefined if it can. */
  readonly refuseClass: (name: string, manifest: Manifest) => string | undefined;
  /**
   * Replaces our names with those of a package for another spec, in the paths above and in hand-written files,
   * so that a program can use both packages.
   */
  readonly rename?: (text: string, manifest: Manifest) => string;
  readonly emit: (api: Api, identity: PackageIdentity) => Emission;
  /** The names and orders that only a new major version of the package may change. */
  readonly surface: (api: Api) => Surface;
}

export interface Manifest {
  /** What examples import. */
  readonly name: string;
  /** The name of the package in its registry. */
  readonly published: string;
}

/** The parts of a manifest that depend on the spec. */
export interface OwnManifest {
  readonly names: ChosenNames;
  readonly version: string;
}

/** The version of a package that was never published. */
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
