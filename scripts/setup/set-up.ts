/** Brings what a language lacks: by apt, then step by step. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Step, Toolchain } from '../toolchains.ts';
import type { Apt } from './apt.ts';
import type { Registry } from './registries.ts';
import type { Run } from './run.ts';

export interface Outcome {
  readonly language: string;
  /** Why some of it cannot be had on this machine. */
  readonly skipped: readonly Skipped[];
  /** What a command printed that should have succeeded. */
  readonly failed?: string;
}

export interface Skipped {
  readonly reason: string;
  /** What is not there. */
  readonly brings: string;
}

export interface Means {
  /** For what only looks. */
  readonly run: Run;
  /** For what changes something: it says what. */
  readonly perform: Run;
  readonly apt: Apt;
  /** Hears of what was found. */
  readonly say: (line: string) => void;
}

/** `asked` holds what registries have answered: each is asked once. */
export async function setUp(
  toolchain: Toolchain,
  means: Means,
  asked: Map<Registry, Promise<string | undefined>>,
): Promise<Outcome> {
  const { language, packages, steps = [] } = toolchain;
  const broken = await brokenIn(toolchain, means);
  if (broken.length > 0) {
    const brings = broken.join(', ');
    if (packages.length === 0) return { language, skipped: [{ reason: 'npm install brings it', brings }] };
    const lack = await means.apt.install(language, packages);
    if (lack && 'failed' in lack) return { language, skipped: [], failed: lack.failed };
    if (lack) return { language, skipped: [{ reason: lack.skipped, brings }] };
    if ((await brokenIn(toolchain, means)).length > 0) {
      return { language, skipped: [], failed: `${brings}: not whole with ${packages.join(', ')} either` };
    }
  }
  return takeSteps(language, steps, means, asked);
}

async function takeSteps(
  language: string,
  steps: readonly Step[],
  means: Means,
  asked: Map<Registry, Promise<string | undefined>>,
): Promise<Outcome> {
  const skipped: Skipped[] = [];
  for (const { run, unless, from, brings = language, otherwise } of steps) {
    if (unless !== undefined && (await means.run(language, unless)).succeeded) continue;
    const reason = from && (await ask(from, means, asked));
    if (reason !== undefined) {
      means.say(`${language}: ${reason}`);
      skipped.push({ reason, brings });
      if (otherwise === undefined) continue;
      const instead = await setUp(otherwise, means, asked);
      return { ...instead, language, skipped: [...skipped, ...instead.skipped] };
    }
    const { succeeded, output } = await means.perform(language, run);
    if (!succeeded) return { language, skipped, failed: output };
  }
  return { language, skipped };
}

/** Why it cannot be reached. Where it answers anything at all, what is asked of it next says what is wrong. */
function ask(
  registry: Registry,
  { run }: Means,
  asked: Map<Registry, Promise<string | undefined>>,
): Promise<string | undefined> {
  const answer = asked.get(registry) ?? request(registry, run);
  asked.set(registry, answer);
  return answer;
}

async function request({ name, request, whyUnreached }: Registry, run: Run): Promise<string | undefined> {
  const directory = mkdtempSync(join(tmpdir(), 'plex-sdk-request-'));
  try {
    const { succeeded, output } = await run(`asking ${name}`, request(directory));
    const why = succeeded ? undefined : whyUnreached(output);
    return why && `${name} cannot be reached (${why})`;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function brokenIn({ language, commands }: Toolchain, { run, say }: Means): Promise<readonly string[]> {
  const broken = new Set<string>();
  for (const command of commands) {
    if (!(await run(language, command)).succeeded) broken.add(command[0]);
  }
  say(`${language}: ${broken.size === 0 ? 'there' : `${[...broken].join(', ')} not whole`}`);
  return [...broken];
}
