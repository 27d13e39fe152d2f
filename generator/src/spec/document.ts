import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Report } from '../diagnostic.ts';
import { parse } from './parse.ts';
import { readText } from './read.ts';
import type { Problem } from './read.ts';

/** A file, read. */
export interface Document {
  /** As the user wrote it, or relative to that. */
  readonly file: string;
  readonly value: unknown;
  readonly library: Library;
}

/** What is not readable: why, or that its syntax errors are reported already. */
export type Unopened = Problem | 'reported';

/** The files of a spec, each read once. */
export interface Library {
  open(file: string): Document | Unopened;
  /** `reference` as written in `document`: relative to the directory of the file. */
  openBeside(document: Document, reference: string): Document | Unopened;
  /** Every file read so far, in order. */
  files(): readonly string[];
}

export function createLibrary(report: Report): Library {
  const documents = new Map<string, Document | Unopened>();
  const library: Library = {
    open(file) {
      const identity = resolve(file);
      const known = documents.get(identity);
      if (known !== undefined) return known;
      const opened = read(file);
      documents.set(identity, opened);
      return opened;
    },
    openBeside: (document, reference) =>
      library.open(isAbsolute(reference) ? reference : join(dirname(document.file), reference)),
    files: () => [...documents.values()].flatMap((document) => (isDocument(document) ? [document.file] : [])),
  };

  function read(file: string): Document | Unopened {
    const result = readText(file);
    if (result.text === undefined) return result.problem;
    const value = parse(file, result.text, report);
    return value === undefined ? 'reported' : { file, value, library };
  }

  return library;
}

export function isDocument(opened: Document | Unopened): opened is Document {
  return typeof opened === 'object' && 'library' in opened;
}
