/** Runs again whenever files change. */
import { existsSync, realpathSync, watch as watchDirectory } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { Failure } from './failure.ts';

export interface Run {
  /** What to watch until the next run. */
  readonly files: readonly string[];
  /** Then any change beside the files counts: what was missing may be there now. */
  readonly hasFailed: boolean;
}

/** Runs at once, and again after every change, until SIGINT or SIGTERM; `first` is watched from the beginning. */
export async function watch(first: string, run: () => Promise<Run>): Promise<void> {
  const events = eventQueue();
  const stop = (): void => {
    events.add('stop');
  };
  const change = (): void => {
    events.add('change');
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  let watchers = watchFiles({ files: [first], hasFailed: false }, change);
  try {
    do {
      const result = await run();
      const replaced = watchers;
      watchers = watchFiles(result, change);
      closeAll(replaced);
    } while ((await events.next()) === 'change');
  } finally {
    closeAll(watchers);
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

type Event = 'change' | 'stop';

interface EventQueue {
  add(event: Event): void;
  /** Waits for one; changes in quick succession are one, because many editors write a file in several steps. */
  next(): Promise<Event>;
}

const quietMilliseconds = 50;

function eventQueue(): EventQueue {
  const waiting = new Set<Event>();
  let wake = (): void => undefined;
  return {
    add(event) {
      waiting.add(event);
      wake();
    },
    async next() {
      if (waiting.size === 0) await new Promise<void>((resolve) => (wake = resolve));
      while (!waiting.has('stop') && waiting.delete('change')) {
        await new Promise((resolve) => setTimeout(resolve, quietMilliseconds));
      }
      return waiting.has('stop') ? 'stop' : 'change';
    },
  };
}

/** Watches directories, because editors replace files: what is watched by name would be the old one. */
function watchFiles({ files, hasFailed }: Run, change: () => void): FSWatcher[] {
  const names = new Map<string, Set<string>>();
  for (const path of files.flatMap(pathsOf)) {
    const directory = dirname(path);
    names.set(directory, (names.get(directory) ?? new Set()).add(basename(path)));
  }
  return [...names].map(([directory, inIt]) => {
    const there = nearestThere(directory);
    const isAnyMeant = hasFailed || there !== directory;
    return watchOne(there, (name) => {
      if (isAnyMeant || name === null || inIt.has(name)) change();
    });
  });
}

/** Absolute: the path itself and, where it is a symbolic link, the file behind it. */
function pathsOf(file: string): string[] {
  const path = resolve(file);
  return existsSync(path) ? [path, realpathSync(path)] : [path];
}

function nearestThere(directory: string): string {
  return existsSync(directory) ? directory : nearestThere(dirname(directory));
}

function watchOne(directory: string, seen: (name: string | null) => void): FSWatcher {
  try {
    return watchDirectory(directory, (_event, name) => {
      seen(name);
    }).on('error', () => {
      seen(null);
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const hint = 'raise the number of files that the system watches, or run without --watch';
    throw new Failure(`can't watch ${directory}: ${reason}`, hint, { cause: error });
  }
}

function closeAll(watchers: readonly FSWatcher[]): void {
  for (const watcher of watchers) watcher.close();
}
