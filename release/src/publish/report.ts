/** Prints the result of a release, for people and for scripts. */
import type { Step } from './plan.ts';
import type { Outcome } from './release.ts';
import { registryOf } from './registries.ts';

/** A line for each package, and below it what is left to do. `root` is the root of the repository. */
export function describeOutcomes(outcomes: readonly Outcome[], root: string): string {
  const lines = outcomes.flatMap((outcome) => [
    `${outcome.package.id} ${outcome.package.version}: ${outcome.result}`,
    ...rest(outcome, root).map((line) => `  ${line}`),
  ]);
  const failed = outcomes.filter(({ result }) => result === 'failed').length;
  if (failed > 0) return [...lines, '', `${failed} not published: mend it, and run npm run release again`].join('\n');
  const isNew = outcomes.some(({ result }) => result !== 'published before');
  return [...lines, '', isNew ? 'done' : 'nothing to publish: every version is on its registry already'].join('\n');
}

function rest({ package: each, result, reason = '', artefacts }: Outcome, root: string): string[] {
  if (result === 'failed') return reason.split('\n');
  if (result !== 'packed') return [];
  return [reason, `to publish it: ${registryOf(each).handOver?.instruction(artefacts, root) ?? ''}`];
}

/** Without the fields that only this program uses. */
export function asJson(each: Step | Outcome): unknown {
  const { package: one, reason, ...more } = each;
  const what = 'state' in more ? { state: more.state } : { result: more.result };
  const files = 'artefacts' in more ? { files: more.artefacts.map(({ file }) => file) } : {};
  const { id, name, version, ecosystem } = one;
  return { package: id, registry: ecosystem.registry, name, version, ...what, reason, ...files };
}
