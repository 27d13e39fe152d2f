/** What a large published description takes. */
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { command, named } from '../contenders/installed.ts';
import { generate } from '../paths.ts';
import type { Section } from '../report/section.ts';
import { inNewDirectory } from './directory.ts';
import { gitHubDescription } from './github-description.ts';
import { interleave } from './interleave.ts';
import { run } from './run.ts';
import { median } from './statistics.ts';
import { type Usage, usageOf } from './usage.ts';
import type { Round } from './watching.ts';

interface Run extends Usage {
  readonly seconds: number;
  readonly files: number;
}

export function measureGitHub(rounds: number): Section {
  const { path: spec, name: description } = gitHubDescription();
  return inNewDirectory((directory) => {
    const changed = join(directory, 'changed.json');
    writeFileSync(changed, withAnotherDescription(readFileSync(spec, 'utf8')));
    const kept = join(directory, 'kept');
    run([generate, 'typescript', '--spec', spec, '--out', kept], directory);
    const tasks: { readonly name: string; readonly perform: () => Run }[] = [
      { name: '**@plex-sdk**, TypeScript', perform: () => empty((to) => ours(['typescript'], spec, to)) },
      {
        name: '**@plex-sdk**, TypeScript, one description changed',
        perform: () => {
          const again = counted(kept, ours(['typescript'], changed, kept));
          run([generate, 'typescript', '--spec', spec, '--out', kept], directory);
          return again;
        },
      },
      {
        name: '**@plex-sdk**, TypeScript, one description changed under `--watch`: its second round',
        perform: () => inNewDirectory((watched) => secondRound(spec, changed, watched)),
      },
      { name: '**@plex-sdk**, all languages', perform: () => empty((to) => ours([], spec, to)) },
      {
        name: named('@redocly/cli', 'Redocly generate-client'),
        perform: () =>
          empty(
            (to) => (environment) =>
              run(
                [command('@redocly/cli', 'redocly'), 'generate-client', spec, '--output', join(to, 'client.ts')],
                directory,
                environment,
              ),
          ),
      },
    ];
    const results = interleave(
      'github',
      rounds,
      tasks.map(({ perform }) => perform),
    );
    const [typescript = []] = results;
    const peer = results.at(-1) ?? [];
    const middle = (runs: readonly Run[], key: keyof Run) => median(runs.map((one) => one[key] ?? NaN));
    return {
      text: `Whole processes that write clients of ${description}, ours with the reference pages: seconds of processor time and of the clock, medians of ${rounds}. The targets are at most the processor time of the peer, 300 MiB and 20,000 files in all languages, twice the processor time of TypeScript and 1.3 times its time for all languages, and 0.15 times the whole run where one description changed, by a second process or by a round of one that watches.`,
      columns: [
        { key: 'processor', title: 'processor, s', digits: 1 },
        { key: 'ofPeer', title: 'processor, × Redocly', digits: 2 },
        { key: 'ofTypeScript', title: 'processor, × TypeScript', digits: 2 },
        { key: 'seconds', title: 'clock, s', digits: 1 },
        { key: 'clockOfTypeScript', title: 'clock, × TypeScript', digits: 2 },
        { key: 'memory', title: 'peak MiB', digits: 0 },
        { key: 'files', title: 'files', digits: 0 },
      ],
      rows: tasks.map(({ name }, index) => {
        const runs = results[index] ?? [];
        const [processor, seconds] = [middle(runs, 'processor') / 1000, middle(runs, 'seconds')];
        return {
          name,
          values: {
            ...{ processor, seconds, memory: middle(runs, 'memory'), files: middle(runs, 'files') },
            ofPeer: processor / (middle(peer, 'processor') / 1000),
            ofTypeScript: processor / (middle(typescript, 'processor') / 1000),
            clockOfTypeScript: seconds / middle(typescript, 'seconds'),
          },
        };
      }),
    };
  });
}

type Perform = Parameters<typeof usageOf>[0];

function ours(languages: readonly string[], spec: string, to: string): Perform {
  return (environment) => run([generate, ...languages, '--spec', spec, '--out', to], to, environment);
}

function empty(perform: (to: string) => Perform): Run {
  return inNewDirectory((directory) => counted(directory, perform(directory)));
}

function secondRound(spec: string, changed: string, directory: string): Run {
  const watched = join(directory, 'watched.json');
  copyFileSync(spec, watched);
  const out = join(directory, 'client');
  const program = fileURLToPath(new URL('watching.ts', import.meta.url));
  const { output } = run([program, watched, changed, generate, 'typescript', '--out', out], directory);
  const { processor, milliseconds, memory } = JSON.parse(output) as Round;
  return { processor, memory, seconds: milliseconds / 1000, files: filesIn(out) };
}

function counted(directory: string, perform: Perform): Run {
  let seconds = NaN;
  const usage = usageOf((environment) => {
    const ended = perform(environment);
    seconds = ended.milliseconds / 1000;
    return ended;
  });
  return { ...usage, seconds, files: filesIn(directory) };
}

function filesIn(directory: string): number {
  return readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
}

/** The text with one more word in the description of its first operation. */
function withAnotherDescription(text: string): string {
  const { paths, ...rest } = JSON.parse(text) as {
    paths: Record<string, Record<string, { description?: string } | undefined>>;
  };
  const [operation] = Object.values(paths).flatMap(({ get }) => (get?.description === undefined ? [] : [get]));
  if (operation === undefined) throw new Error('no operation has a description any more');
  operation.description = `${operation.description ?? ''} Changed.`;
  return JSON.stringify({ ...rest, paths });
}
