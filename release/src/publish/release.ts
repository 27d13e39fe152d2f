/** Publishes the versions that are not published yet. No file records the progress: the registries know it. */
import { join } from 'node:path';
import { Failure } from '../../../generator/src/failure.ts';
import type { Artefact } from '../pack/artefact.ts';
import { pack } from '../pack/pack.ts';
import type { Package } from '../pack/packages.ts';
import { runTool, ToolFailure } from '../pack/tool.ts';
import { planRelease, type Step } from './plan.ts';
import { registryOf } from './registries.ts';
import type { Surroundings } from './registry.ts';
import { isTagged, tag, tagOf, versionCommit } from './tag.ts';

export interface Outcome {
  readonly package: Package;
  readonly result: 'published' | 'published before' | 'packed' | 'failed';
  /** Why it failed, or why it was only packed. */
  readonly reason: string | undefined;
  readonly artefacts: readonly Artefact[];
}

/** `named`: whether the user named these packages. */
export async function release(
  packages: readonly Package[],
  named: boolean,
  surroundings: Surroundings,
  progress: (line: string) => void = () => undefined,
): Promise<Outcome[]> {
  const steps = await planRelease(packages, surroundings, progress);
  refuse(steps, named);
  const due = steps.filter(({ state }) => state === 'new').map((step) => step.package);
  if (due.length > 0) await refuseUncommitted(surroundings.root);
  // All of them before the first is published, so that a fault of one does not leave half a release.
  const artefacts = await pack(surroundings.root, due, join(surroundings.root, 'release/artefacts'), progress);
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const own = artefacts.filter((artefact) => artefact.package === step.package.id);
    outcomes.push(await publish(step, own, surroundings, progress));
  }
  return outcomes;
}

function refuse(steps: readonly Step[], named: boolean): void {
  const unknown = steps.find(({ state }) => state === 'unknown');
  if (unknown)
    throw new Failure(
      `nothing was published: ${unknown.reason ?? ''}`,
      'run it again when that works, or name the packages that can do without',
    );
  const published = steps.find(({ state }) => state === 'published');
  if (!named || published === undefined) return;
  const { id, version, ecosystem } = published.package;
  throw new Failure(
    `nothing was published: ${id} ${version} is on ${ecosystem.registry} already, and what is published never changes`,
    'npm run changeset and npm run version give it its next version',
  );
}

async function refuseUncommitted(root: string): Promise<void> {
  const { stdout } = await runTool('git', ['status', '--porcelain'], { directory: root });
  const [changed] = stdout.split('\n');
  if (changed) throw new Failure(`nothing was published: ${changed.slice(3)} is not committed`, 'commit it first');
}

async function publish(
  { package: each, state, reason }: Step,
  artefacts: readonly Artefact[],
  surroundings: Surroundings,
  progress: (line: string) => void,
): Promise<Outcome> {
  const outcome = (result: Outcome['result'], why?: string): Outcome => ({
    package: each,
    ...{ result, reason: why, artefacts },
  });
  if (state === 'published') {
    await tagLater(each, surroundings.root, progress);
    return outcome('published before');
  }
  if (reason !== undefined) return outcome('packed', reason);
  progress(`publishing ${each.id} ${each.version} to ${each.ecosystem.registry}`);
  try {
    await registryOf(each).publish(artefacts, surroundings);
    await tag(each, surroundings.root);
    return outcome('published');
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return outcome('failed', error instanceof ToolFailure ? error.output : error.message);
  }
}

/** Versions that were published by hand, or by a run that ended before it created the tag. */
async function tagLater(each: Package, root: string, progress: (line: string) => void): Promise<void> {
  const commit = (await isTagged(each, root)) ? undefined : await versionCommit(each, root);
  if (commit === undefined) return;
  await tag(each, root, commit);
  progress(`tagging ${tagOf(each)}, which was published before, at ${commit.slice(0, 12)}`);
}
