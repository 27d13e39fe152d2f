import type { SecurityScheme } from '../operation.js';
import { credential } from './credential.js';

/** An API key in a header, whose name is given in lower case. */
export function apiKeyHeader(option: string, header: string, variable?: string): SecurityScheme {
  return async (client, attempt) => ({ [header]: (await credential(client, attempt, option, variable)) as string });
}
