import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Report } from '../diagnostic.ts';
import type { SpecFiles } from './files.ts';
import { parse } from './parse.ts';
import type { Problem, ReadResult } from './read.ts';

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
  /** The file that the user names. */
  openMain(file: string): Document | Unopened;
  /** `reference` as written in `document`: relative to the directory of the file. */
  openBeside(document: Document, reference: string): Document | Unopened;
  /** Every file read so far, in order. */
  files(): readonly string[];
}

export function createLibrary(report: Report, specFiles: SpecFiles): Library {
  const documents = new Map<string, Document | Unopened>();
  const library: Library = {
    openMain: (file) => open(file, specFiles.readMain),
    openBeside: (document, reference) =>
      open(isAbsolute(reference) ? reference : join(dirname(document.file), reference), specFiles.readReferenced),
    files: () => [...documents.values()].flatMap((document) => (isDocument(document) ? [document.file] : [])),
  };

  function open(file: string, read: SpecFiles['readMain']): Document | Unopened {
    const identity = resolve(file);
    const known = documents.get(identity);
    if (known !== undefined) return known;
    const opened = documentOf(file, read(file));
    documents.set(identity, opened);
    return opened;
  }

  function documentOf(file: string, result: ReadResult): Document | Unopened {
    if (result.text === undefined) return result.problem;
    const value = parse(file, result.text, report);
    return value === undefined ? 'reported' : { file, value, library };
  }

  return library;
}

export function isDocument(opened: Document | Unopened): opened is Document {
  return typeof opened === 'object' && 'library' in opened;
}
