/** Where in the API a schema stands: what its type is called if it needs a name, and in which room it is declared. */
import type { Home } from './api.ts';

export interface Place {
  /** The preferred name first. */
  readonly names: readonly string[];
  readonly home: Home;
  /** What inline schemas inside are named after. */
  readonly owner: string;
  readonly direction: Direction;
  /** The schema's own name belongs to something else. */
  readonly ignoreOwnName?: boolean;
}

/** Read-only properties are not sent, write-only ones do not come back. */
export type Direction = 'request' | 'response';

/** The place of a property, of items or of a variant inside `place`. */
export function inside(place: Place, ...path: string[]): Place {
  const name = [place.owner, ...path].join(' ');
  const names = [name, [place.names.at(-1), ...path].join(' ')];
  return { names, home: place.home, owner: name, direction: place.direction };
}
