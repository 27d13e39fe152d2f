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
