/** The packages that a release would publish. */
import { Failure } from '../../../generator/src/failure.ts';
import type { Package } from '../pack/packages.ts';
import { registryOf } from './registries.ts';
import type { Surroundings } from './registry.ts';

export interface Step {
  readonly package: Package;
  readonly state: 'new' | 'published' | 'unknown';
  /** Why the registry did not answer, or why this process may not publish. */
  readonly reason: string | undefined;
}

/** Asks every registry. If one fails, the others are still asked. */
export async function planRelease(
  packages: readonly Package[],
  surroundings: Surroundings,
  progress: (line: string) => void = () => undefined,
): Promise<Step[]> {
  progress(`asking ${packages.map(({ ecosystem }) => ecosystem.registry).join(', ')}`);
  return Promise.all(packages.map((each) => stepOf(each, surroundings)));
}

async function stepOf(each: Package, surroundings: Surroundings): Promise<Step> {
  const registry = registryOf(each);
  try {
    if (await registry.has(each, surroundings)) return { package: each, state: 'published', reason: undefined };
    return { package: each, state: 'new', reason: registry.handOver?.obstacle(surroundings.environment) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { package: each, state: 'unknown', reason: error.message };
  }
}

/** A line for each package. */
export function describePlan(steps: readonly Step[]): string {
  const rows = steps.map(({ package: { id, version, ecosystem }, state, reason }) => [
    id,
    version,
    ecosystem.registry,
    {
      new: reason === undefined ? 'will be published' : `will be packed, for you to publish: ${reason}`,
      published: 'is published already',
      unknown: `may be published already: ${reason ?? ''}`,
    }[state],
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}
