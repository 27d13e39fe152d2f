import type { SecurityScheme } from '../operation.js';
import { credential } from './credential.js';

/** An API key in a header, whose name is given in lower case. */
export function apiKeyHeader(option: string, header: string, variable?: string): SecurityScheme {
  return (client, attempt) => {
    const given = credential(client, attempt, option, variable);
    return given instanceof Promise
      ? given.then((obtained: string) => ({ [header]: obtained }))
      : { [header]: given as string };
  };
}
