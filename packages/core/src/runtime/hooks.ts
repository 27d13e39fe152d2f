import type { ClientOptions, Hooks, OutgoingRequest } from './options.js';

/** Calls the hooks of a client for one event, in their order. */
export async function notify(
  client: ClientOptions,
  event: keyof Hooks,
  request: OutgoingRequest,
  value?: unknown,
): Promise<void> {
  for (const hook of [client.hooks ?? []].flat()) await hook[event]?.(request, value as never);
}
