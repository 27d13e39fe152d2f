import type { Locator, Source } from '../diagnostic.ts';
import type { Node } from './node.ts';

/** An OpenAPI document whose references are resolved, whose schemas all read as 3.1, and in which deviations are read as they are meant. */
export interface Spec {
  /** As the user named it. */
  readonly file: string;
  /** The version in the document, such as 3.0.3. */
  readonly version: string;
  readonly root: Node;
  /** Every file that was read, the document's own first. */
  readonly files: readonly string[];
  readonly locator: Locator;
  /** The places in the files of parts that were left out, or read as something else. */
  readonly readOtherwise: readonly Source[];
  /** The root of a file that was read, as it is read now. */
  readonly rootOf: (file: string) => Node | undefined;
  /** The value that a file has at a place, before anything was read as it is meant; undefined if it has none. */
  readonly written: (source: Source) => unknown;
}
