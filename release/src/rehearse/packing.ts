/** The step that packs and checks a package. */
import { basename, join } from 'node:path';
import { publishedPackages } from '../pack/packages.ts';
import { describeArtefacts } from '../pack/report.ts';
import type { Context, Step } from './step.ts';

/** `id` is the name of the package's folder. */
export function packing({ root, artefacts }: Context, id: string): Step {
  const [each] = publishedPackages(root, [id]);
  return {
    name: 'pack',
    needed: true,
    obstacle: () => each?.ecosystem.obstacle(join(root, each.folder)),
    run: async () => describeArtefacts(await artefacts(id), basename),
  };
}
