import { availableParallelism } from 'node:os';

/** What the numbers depend on, in a line. */
export function machine(): string {
  return `Measured in one run on ${availableParallelism()} cores with Node ${process.versions.node} on ${process.platform} ${process.arch}.`;
}
