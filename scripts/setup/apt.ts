/** The package manager of Debian and Ubuntu. */
import { findProgram } from '../program.ts';
import type { Command, Run } from './run.ts';

/** Undefined where all is installed. */
export type Lack = { readonly skipped: string } | { readonly failed: string } | undefined;

export interface Apt {
  readonly install: (language: string, packages: readonly string[]) => Promise<Lack>;
}

export const update = apt('update', '--quiet');

export function installation(packages: readonly string[]): Command {
  return apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

function apt(...options: readonly string[]): Command {
  // What does not answer shall not take minutes.
  const patience = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::https::Timeout=20'];
  const all = ['apt-get', ...patience, ...options] as const;
  return process.getuid?.() === 0 ? all : ['sudo', '--non-interactive', ...all];
}

/** What fetching the lists came to. */
interface Lists {
  readonly lack: Lack;
  /** Why some of the sources gave none. */
  readonly unreached: string | undefined;
}

/** `run` looks for what there is, `perform` changes the system. */
export function createApt(run: Run, perform: Run): Apt {
  let updated: Promise<Lists> | undefined;
  return {
    async install(language, packages) {
      if (findProgram('apt-get') === undefined) {
        return { skipped: `this system has no apt; install what brings ${packages.join(', ')}` };
      }
      updated ??= updateLists(perform);
      const { lack, unreached } = await updated;
      if (lack !== undefined) return lack;
      const unknown = await notOffered(run, packages);
      if (unknown.length > 0) return { skipped: unreached ?? `apt has no ${unknown.join(', ')} here` };
      const { succeeded, output } = await perform(language, installation(packages));
      if (succeeded) return undefined;
      const why = whyUnreached(output);
      return why === undefined ? { failed: output } : { skipped: why };
    },
  };
}

async function updateLists(perform: Run): Promise<Lists> {
  const { succeeded, output } = await perform('apt', update);
  const unreached = whyUnreached(output);
  // It succeeds where no list could be fetched; where some could, these may be enough.
  const isAnswered = /^(Hit|Get):/m.test(output);
  if (unreached !== undefined && !isAnswered) return { lack: { skipped: unreached }, unreached };
  return { lack: succeeded || isAnswered ? undefined : { failed: output }, unreached };
}

/** Where apt-cache cannot say, none is: apt-get will. */
async function notOffered(run: Run, packages: readonly string[]): Promise<readonly string[]> {
  const { succeeded, output } = await run('apt', ['apt-cache', 'madison', ...packages]);
  const offered = new Set([...output.matchAll(/^ *(\S+) \| /gm)].map(([, name]) => name));
  return succeeded ? packages.filter((name) => !offered.has(name)) : [];
}

const unanswered =
  /Temporary failure resolving '.+'|Could not resolve '.+'|(?:Could not|Unable to) connect to \S+|Connection (?:timed out|refused|failed)|Network is unreachable/;

function whyUnreached(output: string): string | undefined {
  const why = unanswered.exec(output)?.[0];
  return why && `apt's sources cannot be reached: ${why}`;
}
