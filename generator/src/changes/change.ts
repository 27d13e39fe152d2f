/** A difference between two models, not judged yet. */
import type { Source } from '../diagnostic.ts';
import type { KindId } from './kinds/kinds.ts';
import type { Phrase } from './phrase.ts';

export interface Change {
  readonly kind: KindId;
  /** Its subject: ``property `email` of `Account` ``. */
  readonly subject: Phrase;
  /** The old and the new value; empty if the kind says everything. */
  readonly detail: Phrase;
  /** Undefined if the part is new. */
  readonly old: Source | undefined;
  readonly new: Source | undefined;
  /** Set if only the packages change, and nothing on the wire. */
  readonly offWire?: boolean;
  /** The names in each language that the change concerns; other languages are not affected. */
  readonly names?: readonly NameChange[];
}

export interface NameChange {
  /** The id of the language. */
  readonly language: string;
  /** Undefined if there was none. */
  readonly old: string | undefined;
  readonly new: string | undefined;
}
