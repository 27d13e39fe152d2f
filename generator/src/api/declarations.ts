/** The named types of a model while it is being built. */
import type { NamedType } from './api.ts';

interface Declaration {
  readonly type: NamedType;
  readonly complete: () => void;
  /** The types that completing it declared. */
  readonly brought: Declaration[];
}

export interface Declarations {
  readonly declare: (type: NamedType, complete?: () => void) => void;
  readonly types: () => readonly NamedType[];
  /** Completes the declared types, and those that this declares; does nothing if it is already running. */
  readonly complete: () => void;
}

export function createDeclarations(): Declarations {
  const declared: Declaration[] = [];
  const waiting: Declaration[] = [];
  let here = declared;
  let isCompleting = false;
  return {
    declare(type, complete = () => undefined) {
      const declaration = { type, complete, brought: [] };
      here.push(declaration);
      waiting.push(declaration);
    },
    types: () => flattened(declared),
    complete() {
      if (isCompleting) return;
      isCompleting = true;
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const start = waiting.length;
        here = next.brought;
        next.complete();
        // Each with all that it brings before the one declared after it.
        for (const brought of waiting.splice(start).reverse()) waiting.push(brought);
      }
      here = declared;
      isCompleting = false;
    },
  };
}

function flattened(declared: readonly Declaration[]): readonly NamedType[] {
  const types: NamedType[] = [];
  const open = declared.toReversed();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    types.push(next.type);
    for (const brought of next.brought.toReversed()) open.push(brought);
  }
  return types;
}
