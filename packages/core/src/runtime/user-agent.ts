import type { ClientDefinition } from './operation.js';
import type { ClientOptions } from './options.js';

/**
 * What a request says of the program that sends it: its own name first, then that of the package. Nothing in a browser:
 * some do not let a page say it, and the others would first ask a server of another origin whether it may come.
 */
export function userAgent(
  { userAgent: ours }: Pick<ClientDefinition<never>, 'userAgent'>,
  { userAgent: own }: ClientOptions,
): string | undefined {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  if (navigator?.userAgent?.startsWith('Mozilla/')) return undefined;
  return own ? `${own} ${ours}` : ours;
}
