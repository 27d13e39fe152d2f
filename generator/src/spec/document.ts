import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Report, Source } from '../diagnostic.ts';
import type { SpecFiles } from './files.ts';
import { isObject, own } from './json.ts';
import { parse } from './parse.ts';
import type { Problem, ReadResult } from './read.ts';
import { settleNames } from './resources.ts';
import type { Names } from './resources.ts';
import { uriOf } from './uri.ts';

/** A file, read. */
export interface Document {
  /** As the user wrote it, or relative to that. */
  readonly file: string;
  readonly value: unknown;
  /** The URI that it gives itself in `$self` (OpenAPI 3.2), without fragment: references may call it by that. */
  readonly self: string | undefined;
  /** The named schemas in it. */
  readonly names: Names;
  /** The places in the file of parts that were left out, or read as something else, in the order of reading. */
  readonly readOtherwise: Source[];
  /** Set where a document was converted after it was read. */
  conversion?: Conversion;
  readonly library: Library;
}

/** Maps places in a file to places in the converted document, and back. */
export interface Conversion {
  /** The pointer in the converted document for a pointer in the file. */
  readonly moved: (pointer: string) => string;
  /** A reference as the file writes it. */
  readonly written: (reference: string) => string;
}

/** Why a file is not readable, or that its syntax errors are already reported. */
export type Unopened = Problem | 'reported';

/** The files of a spec, each read once. */
export interface Library {
  /** The file that the user names. */
  openMain(file: string): Document | Unopened;
  /** `reference` as written in `document`: relative to the directory of the file. */
  openBeside(document: Document, reference: string): Document | Unopened;
  /** The document of a file, if it has been read. */
  known(file: string): Document | undefined;
  /** The place, in the files read so far, of the schema with this URI. */
  called(uri: string): { readonly document: Document; readonly pointer: string } | undefined;
  /** Every file read so far, in order. */
  files(): readonly string[];
}

export function createLibrary(report: Report, specFiles: SpecFiles): Library {
  const documents = new Map<string, Document | Unopened>();
  const library: Library = {
    openMain: (file) => open(file, specFiles.readMain),
    openBeside: (document, reference) =>
      open(isAbsolute(reference) ? reference : join(dirname(document.file), reference), specFiles.readReferenced),
    known(file) {
      const opened = documents.get(resolve(file));
      return opened !== undefined && isDocument(opened) ? opened : undefined;
    },
    called(uri) {
      const document = read().find(({ names }) => names.ids.has(uri));
      return document && { document, pointer: document.names.ids.get(uri) ?? '' };
    },
    files: () => read().map(({ file }) => file),
  };

  function read(): Document[] {
    return [...documents.values()].filter(isDocument);
  }

  function open(file: string, readText: SpecFiles['readMain']): Document | Unopened {
    const identity = resolve(file);
    const known = documents.get(identity);
    if (known !== undefined) return known;
    const opened = documentOf(file, readText(file));
    documents.set(identity, opened);
    return opened;
  }

  function documentOf(file: string, result: ReadResult): Document | Unopened {
    if (result.text === undefined) return result.problem;
    const value = parse(file, result.text, report);
    if (value === undefined) return 'reported';
    const self = selfOf(value);
    return { file, value, self, names: settleNames(value, file, self), readOtherwise: [], library };
  }

  return library;
}

/** The URI of a document. A relative one gets a scheme that no reference has. */
function selfOf(value: unknown): string | undefined {
  const self = isObject(value) ? own(value, '$self') : undefined;
  return typeof self === 'string' ? uriOf(self.replace(/#.*$/s, ''), 'self:///') : undefined;
}

export function isDocument(opened: Document | Unopened): opened is Document {
  return typeof opened === 'object' && 'library' in opened;
}
