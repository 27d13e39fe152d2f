import type { ClientOptions, Hooks, OutgoingRequest } from './options.js';

/** Calls the hooks of a client for one event, in their order. */
export async function notify(
  { hooks = [] }: ClientOptions,
  event: keyof Hooks,
  request: OutgoingRequest,
  value?: unknown,
): Promise<void> {
  for (const hook of [hooks].flat()) await hook[event]?.(request, value as never);
}

/** Tells the hooks of a client that a request is about to be sent. */
export function announce(client: ClientOptions, request: OutgoingRequest): Promise<void> {
  return notify(client, 'beforeRequest', request);
}
