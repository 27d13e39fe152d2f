/** Packs one package after the other, and goes on past one that fails. */
import { formatFailure, type Terminal } from '../../../generator/src/command/text.ts';
import { Failure } from '../../../generator/src/failure.ts';
import type { Artefact } from './artefact.ts';
import type { Package } from './packages.ts';
import { ToolFailure } from './tool.ts';

export interface Packed {
  readonly artefacts: readonly Artefact[];
  readonly failed: readonly { readonly id: string; readonly failure: Failure }[];
}

/** What is no `Failure` ends it: an interruption, a fault of the program. */
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

/** What failed, after everything else: with what the tools said, then as a list. */
export function tellFailed(failed: Packed['failed'], { error, errorColors }: Terminal): void {
  for (const { id, failure } of failed) {
    error(`\n${id}`);
    if (failure instanceof ToolFailure && failure.output !== '') error(failure.output);
    error(formatFailure(failure, errorColors));
  }
  if (failed.length > 0) error(`\nfailed: ${failed.map(({ id }) => id).join(', ')}`);
}
