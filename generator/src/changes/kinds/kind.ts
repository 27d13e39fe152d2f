/** The data of one kind of change. */
import type { Trait } from '../../languages/surface.ts';
import type { Level } from '../level.ts';

export interface Kind {
  /** Follows its subject: `was removed`. */
  readonly says: string;
  /** For clients of the old spec that call a server of the new one. */
  readonly wire: Level;
  /** For users who go from the old package to the new one. */
  readonly users: Level;
  /** Where languages differ: the level in those that have the trait. */
  readonly where?: { readonly trait: Trait; readonly users: Level };
  readonly reason: string;
}

export function kind(says: string, wire: Level, users: Level, reason: string, where?: Kind['where']): Kind {
  return { says, wire, users, reason, ...(where === undefined ? {} : { where }) };
}

export type Direction = 'request' | 'response';

type Directed<Table> = { readonly [Id in keyof Table & string as `${Direction}-${Id}`]: Kind };

/** Kinds with different levels in requests and in responses. */
export function directed<Table extends Readonly<Record<string, Readonly<Record<Direction, Kind>>>>>(
  table: Table,
): Directed<Table> {
  const rows = Object.entries(table).flatMap(([id, { request, response }]) => [
    [`request-${id}`, request],
    [`response-${id}`, response],
  ]);
  return Object.fromEntries(rows) as Directed<Table>;
}
