/** What differs between two models, before anyone judges it. */
import type { Source } from '../diagnostic.ts';
import type { KindId } from './kinds/kinds.ts';
import type { Phrase } from './phrase.ts';

export interface Change {
  readonly kind: KindId;
  /** What it is about: ``property `email` of `Account` ``. */
  readonly subject: Phrase;
  /** What it was and what it is; empty where the kind says it all. */
  readonly detail: Phrase;
  /** Undefined where the old spec has no such thing. */
  readonly old: Source | undefined;
  readonly new: Source | undefined;
  /** Set where the server still takes and gives what it did: only packages change. */
  readonly offWire?: boolean;
  /** Set where the names of languages differ: those that it is about, and no other language meets it. */
  readonly names?: readonly NameChange[];
}

export interface NameChange {
  /** The id of the language. */
  readonly language: string;
  /** Undefined where there was none. */
  readonly old: string | undefined;
  readonly new: string | undefined;
}
