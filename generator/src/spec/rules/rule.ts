import type { Severity, Side, Source } from '../../diagnostic.ts';
import type { Node } from '../node.ts';
import type { ShapeName } from '../shapes.ts';
import type { Spec } from '../spec.ts';

/** A rule as the documentation lists it. */
export interface RuleDescription {
  readonly id: string;
  /** `either`: an error where a reading would be wrong; elsewhere a warning, or tolerated. */
  readonly severity: Severity | 'either';
  readonly explanation: string;
}

/** A rule about the meaning of one kind of object: asked of each once, or only of those that have the field `when`. */
export interface Rule extends RuleDescription {
  readonly severity: Severity;
  readonly on: ShapeName;
  readonly when?: string;
  readonly check: (node: Node, found: Found, spec: Spec) => void;
}

export type Found = (source: Source, message: string, hint: string, at?: Side) => void;
