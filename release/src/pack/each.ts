/** Packs one package after the other. If one fails, the others are still packed. */
import { formatFailure, type Terminal } from '../../../generator/src/command/text.ts';
import { Failure } from '../../../generator/src/failure.ts';
import type { Artefact } from './artefact.ts';
import type { Package } from './packages.ts';
import { ToolFailure } from './tool.ts';

export interface Packed {
  readonly artefacts: readonly Artefact[];
  readonly failed: readonly { readonly id: string; readonly failure: Failure }[];
}

/** An error that is no `Failure`, such as an interruption, ends the run. */
export async function packEach(
  packages: readonly Package[],
  packOne: (each: Package) => Promise<readonly Artefact[]>,
): Promise<Packed> {
  const artefacts: Artefact[] = [];
  const failed: { id: string; failure: Failure }[] = [];
  for (const each of packages) {
    try {
      artefacts.push(...(await packOne(each)));
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure;
      failed.push({ id: each.id, failure });
    }
  }
  return { artefacts, failed };
}

/** Prints the failures after everything else: the output of the tools, then a list. */
export function tellFailed(failed: Packed['failed'], { error, errorColors }: Terminal): void {
  for (const { id, failure } of failed) {
    error(`\n${id}`);
    if (failure instanceof ToolFailure && failure.output !== '') error(failure.output);
    error(formatFailure(failure, errorColors));
  }
  if (failed.length > 0) error(`\nfailed: ${failed.map(({ id }) => id).join(', ')}`);
}
