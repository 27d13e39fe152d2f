import { availableParallelism } from 'node:os';

/** What the numbers depend on, in a few words. */
export function machine(tools = `Node ${process.versions.node}`): string {
  return `${tools} on ${availableParallelism()} cores, ${process.platform} ${process.arch}`;
}
