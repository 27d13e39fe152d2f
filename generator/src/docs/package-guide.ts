/** The parts of the README of a package that a language provides, besides its `Dialect`. */
import type { OutputFile } from '../languages/language.ts';

export interface PackageGuide {
  /** As it goes on after `It runs on`. */
  readonly runsOn: string;
  /** The install command. */
  readonly install: string;
  /** The name of the class that every error of a call belongs to, and of the one for responses of a server. */
  readonly errors: { readonly any: string; readonly response: string };
  /** A program that catches them, around a comment. */
  readonly catching: string;
  /** The files of a program that begins with the given one, below the folder of the package. */
  readonly example: (program: string) => readonly Pick<OutputFile, 'path' | 'text'>[];
}
