/** Libraries about regular expressions: loaded when a pattern needs them, since most descriptions have none that does. */
import { createRequire } from 'node:module';
import type * as Refa from 'refa';
import type * as Scslre from 'scslre';

const load = createRequire(import.meta.url);

export function refa(): typeof Refa {
  return load('refa') as typeof Refa;
}

export function scslre(): typeof Scslre {
  return load('scslre') as typeof Scslre;
}
