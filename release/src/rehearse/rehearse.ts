/** Uses the packages as users do, step by step, each in its own directory. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../../../generator/src/failure.ts';
import { deferInterruption } from '../../../generator/src/output/interruption.ts';
import { startPrism } from '../../../scripts/prism.ts';
import type { Server } from '../../../scripts/server.ts';
import type { Artefact } from '../pack/artefact.ts';
import { pack } from '../pack/pack.ts';
import { publishedPackages } from '../pack/packages.ts';
import { ToolFailure } from '../pack/tool.ts';
import type { Context, Rehearsal, Result, Step } from './step.ts';

/** `isWanted` says whether to run a step, such as `core/bun`. `listener` is called when a step ends, `began` when it begins. */
export async function rehearse(
  root: string,
  rehearsals: readonly Rehearsal[],
  isWanted: (step: string) => boolean,
  listener: (result: Result) => void,
  began: (step: string) => void = () => undefined,
): Promise<Result[]> {
  const directory = mkdtempSync(join(realpathSync(tmpdir()), 'plex-sdk-rehearsal-'));
  const ends: (() => Promise<unknown>)[] = [];
  const results: Result[] = [];
  const interruption = deferInterruption();
  const context = createContext(root, directory, (action) => ends.push(action));
  try {
    for (const { id, steps } of rehearsals) {
      const own = steps({ ...context, directory: mkdtempSync(join(directory, `${id}-`)) });
      for await (const result of runSteps(id, own, isWanted, began)) {
        // A step that ends by the signal has not failed.
        await interruption.check();
        results.push(result);
        listener(result);
      }
    }
    return results;
  } finally {
    for (const action of ends.toReversed()) await action();
    interruption.end();
    rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The names of all steps, such as `core/bun`. */
export function stepsOf(root: string, rehearsals: readonly Rehearsal[]): string[] {
  const context = createContext(root, '', () => undefined);
  return rehearsals.flatMap(({ id, steps }) => steps(context).map(({ name }) => `${id}/${name}`));
}

function createContext(root: string, directory: string, atEnd: Context['atEnd']): Context {
  let server: Promise<Server> | undefined;
  const packed = new Map<string, Promise<readonly Artefact[]>>();
  return {
    ...{ root, directory, atEnd },
    async mockServer() {
      server ??= startMockServer(root, atEnd);
      return (await server).url;
    },
    artefacts(id) {
      const artefacts = packed.get(id) ?? pack(root, publishedPackages(root, [id]), join(directory, 'artefacts'));
      packed.set(id, artefacts);
      return artefacts;
    },
  };
}

async function startMockServer(root: string, atEnd: Context['atEnd']): Promise<Server> {
  const server = await startPrism(join(root, 'openapi.yaml'));
  atEnd(server.stop);
  return server;
}

async function* runSteps(
  id: string,
  steps: readonly Step[],
  isWanted: (step: string) => boolean,
  began: (step: string) => void,
): AsyncGenerator<Result> {
  const names = steps.map(({ name }) => `${id}/${name}`);
  let lacking: string | undefined;
  for (const [index, step] of steps.entries()) {
    const name = names[index] ?? '';
    // A wanted step includes the steps that it needs.
    if (!isWanted(name) && !(step.needed && names.slice(index).some(isWanted))) continue;
    began(name);
    const result = await runStep(name, step, lacking);
    if (step.needed && result.result !== 'ok') lacking ??= `it needs ${name}`;
    yield result;
  }
}

async function runStep(name: string, { obstacle, run }: Step, lacking: string | undefined): Promise<Result> {
  const start = performance.now();
  const result = (kind: Result['result'], detail: string | undefined): Result => ({
    step: name,
    result: kind,
    ...{ detail, seconds: Math.round(performance.now() - start) / 1000 },
  });
  const reason = lacking ?? obstacle?.();
  if (reason !== undefined) return result('skipped', reason);
  try {
    return result('ok', await run());
  } catch (error) {
    if (error instanceof ToolFailure) return result('failed', `${error.message}\n${error.output}`);
    if (error instanceof Failure) return result('failed', `${error.message}\n${error.hint}`);
    return result('failed', error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
