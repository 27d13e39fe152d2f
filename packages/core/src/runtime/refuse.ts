import type { Attempt } from './attempt.js';
import { InvalidRequestError } from './errors/invalid-request-error.js';

/** The parts of a request that can be invalid; messages never show their values. */
export type Refused = 'option' | 'server' | 'header' | 'header name' | 'credential' | 'proxy' | 'proxy URL';

/** Throws the error for a request that must not be sent. `names`: of the header, of option and variable, or of an unknown option. */
export function refuse(attempt: Attempt, refused: Refused, ...names: readonly string[]): never {
  throw new InvalidRequestError(attempt, reason(refused, names));
}

function reason(refused: Refused, [name = '', variable = '']: readonly string[]): string {
  switch (refused) {
    case 'option':
      return name;
    case 'server':
      return 'the server URL must be http(s)://host[:port][/path], with a value for every {variable}, without user name, query or fragment';
    case 'header':
      return `the value of header ${name} has a line break, a NUL, or a character outside Latin-1; remove it`;
    case 'header name':
      return `"${name}" cannot be the name of a header; rename it`;
    case 'proxy':
      return 'the option proxy is for Node, without a fetch of your own; leave it out';
    case 'proxy URL':
      return 'the proxy, of the option proxy or the environment, must be http://[user:password@]host[:port]';
    case 'credential':
      return `no credential; give the client the option ${name}${variable && `, or set the environment variable ${variable}`}`;
  }
}
