/** Calls an operation of `@plex-sdk/core`, or the method that repeats it, from its source, by its operationId. */
import * as sdk from '../../../packages/core/src/generated/index.js';
import type { PlexAPIOptions, PollOptions, ResponseMetadata } from '../../../packages/core/src/generated/index.js';
import type { Operation, Poll } from '../../../generator/src/api/api.ts';
import type { Names } from '../../../generator/src/naming/names.ts';
import { argumentValues } from './arguments.ts';

type Call = (core: sdk.PlexAPICore, ...given: unknown[]) => Promise<ResponseMetadata>;

/** `names` are TypeScript's. Throws what the client throws. */
export function call(
  operation: Operation,
  names: Names,
  options: PlexAPIOptions,
  signal?: AbortSignal,
): Promise<ResponseMetadata> {
  return callMethod(names.operation(operation).method, operation, names, options, { signal });
}

/** Repeats the operation until its result is there, as `x-poll` says. `names` are TypeScript's. Throws what the client throws. */
export function callUntilDone(
  operation: Operation & { readonly poll: Poll },
  names: Names,
  options: PlexAPIOptions,
  polling: PollOptions<ResponseMetadata>,
): Promise<ResponseMetadata> {
  return callMethod(names.poll(operation.poll), operation, names, options, polling);
}

function callMethod(
  method: string,
  operation: Operation,
  names: Names,
  { serverURL, ...client }: PlexAPIOptions,
  options: PollOptions<ResponseMetadata>,
): Promise<ResponseMetadata> {
  const functions = sdk as unknown as Readonly<Record<string, Call | undefined>>;
  const send = functions[method];
  if (send === undefined) throw new Error(`@plex-sdk/core has no ${method}: run npm run generate`);
  // The server of a call also replaces an operation's own server.
  return send(new sdk.PlexAPICore(client), ...argumentValues(operation, names), { ...options, serverURL });
}
