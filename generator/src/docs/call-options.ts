/** The meanings of the options of a call, which are the same in every language. */
import type { Row } from './dialect.ts';

/** A row of `callOptions`. */
export function optionRow(name: string, type: string, description: string): Row {
  return { name, type, description, required: false, example: undefined };
}

export const meaning = {
  options: 'The options of this call alone: the properties below.',
  serverURL: 'Base URL of this call, even if the operation has a server of its own.',
  headers: 'Headers to add to this call. They replace headers of the client.',
  maxResponseBytes: 'Longest body of a response, in bytes after decompression.',
  /** `end` says the unit, or the value for no limit. */
  timeout: (end: string) => `Longest time for an attempt, from its beginning to the end of the body${end}.`,
  retries: (never: string) => `When a failed call is repeated, whatever its method; \`${never}\` for never.`,
};
