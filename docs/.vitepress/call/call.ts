/** Calls an operation of `@plex-sdk/core`, from its source, by what the description calls it. */
import * as sdk from '../../../packages/core/src/generated/index.js';
import type { PlexAPIOptions, ResponseMetadata } from '../../../packages/core/src/generated/index.js';
import type { Operation } from '../../../generator/src/api/api.ts';
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
  const functions = sdk as unknown as Readonly<Record<string, Call | undefined>>;
  const method = names.operation(operation).method;
  const send = functions[method];
  if (send === undefined) throw new Error(`@plex-sdk/core has no ${method}: run npm run generate`);
  // A server that is named for the call holds for operations that have one of their own, too.
  const { serverURL, ...client } = options;
  return send(new sdk.PlexAPICore(client), ...argumentValues(operation, names), { serverURL, signal });
}
