/** Builds a package again from a tree in a separate directory, including the generated files. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../pack/ecosystem.ts';
import type { Package } from '../pack/packages.ts';
import { recordOf, specFilesIn, writeRecord, type MadeFrom } from '../pack/record.ts';
import { stage } from '../pack/stage.ts';
import { inTemporaryDirectory } from '../pack/temporary.ts';
import { runTool } from '../pack/tool.ts';
import type { Tree } from '../pack/tree.ts';

/** Returns the artefact of a kind. `root` is the repository in which the tools are installed. */
export function remake(tree: Tree, record: MadeFrom, each: Package, kind: Kind, root: string): Promise<Buffer> {
  return inTemporaryDirectory('verify', async (directory) => {
    const isNeeded = (path: string): boolean => path.startsWith('generator/') || Object.hasOwn(record.spec, path);
    const repository = join(directory, 'repository');
    const staged = stage(tree, root, each, repository, isNeeded);
    if (each.isGenerated) await runTool(process.execPath, ['--run', 'generate'], { directory: staged.folder });
    // Written again like every other file: the record of the artefact only says what to search for.
    writeRecord(recordOf(tree, each, specFilesIn(repository)), each, staged);
    const into = join(directory, 'artefacts');
    mkdirSync(into);
    await each.ecosystem.build(staged, into);
    const made = readdirSync(into).find((file) => file.endsWith(kind.ending)) ?? '';
    return readFileSync(join(into, made));
  });
}
