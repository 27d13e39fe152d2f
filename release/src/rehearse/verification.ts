/** The step that builds a packed package again from its record, and compares. */
import { basename } from 'node:path';
import { Failure } from '../../../generator/src/failure.ts';
import { verify } from '../verify/verify.ts';
import type { Context, Step } from './step.ts';

/** `id` is the name of the package's folder. */
export function verification({ root, artefacts }: Context, id: string): Step {
  return {
    name: 'verify',
    async run() {
      const told: string[] = [];
      for (const { file, kind } of await artefacts(id)) {
        if (kind.withoutRecord !== undefined) continue;
        const { files, differences } = await verify(file, root);
        if (differences.length > 0) {
          const paths = differences.map(({ kind: change, path }) => `${path} is ${change}`);
          throw new Failure(`${basename(file)}: ${paths.join(', ')}`, 'docs/guides/verifying.md tells what it means');
        }
        told.push(`${kind.title}: ${files} files, made again byte for byte`);
      }
      return told.join('\n');
    },
  };
}
