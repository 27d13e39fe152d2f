import type { Found, RuleDescription } from '../rules/rule.ts';
import type { Node } from '../node.ts';
import type { ShapeName } from '../shapes.ts';
import type { Spec } from '../spec.ts';

/** Reports how a deviation was read: `…: read as …`, and what to write instead. Once for each kind and place. */
export type Tell = Found;

/**
 * Reads one kind of deviation: rewrites an object in place to its meaning, and reports it.
 * Asked of each object of a shape once, before what is in it, or only of those that have the field `when`.
 */
export interface Reading extends RuleDescription {
  readonly severity: 'tolerated' | 'warning';
  readonly on: ShapeName;
  readonly when?: string;
  readonly read: (node: Node, tell: Tell, spec: Spec) => void;
}

/** A reading of the document as a whole. */
export type DocumentReading = Omit<Reading, 'on' | 'when'>;
