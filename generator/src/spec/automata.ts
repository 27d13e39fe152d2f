/** Libraries about regular expressions: loaded when a pattern needs them, since most descriptions have none that does. */
import type * as Refa from 'refa';
import type * as Scslre from 'scslre';

export function refa(): typeof Refa {
  return load('refa') as typeof Refa;
}

export function scslre(): typeof Scslre {
  return load('scslre') as typeof Scslre;
}

/** Asks Node for the module, because the console of the site has this file in its bundle: a browser has no `node:module`. */
function load(name: string): unknown {
  return process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);
}
