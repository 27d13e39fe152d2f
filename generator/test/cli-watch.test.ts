import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createRepository, specOf } from './command/repository.ts';
import type { Repository } from './command/repository.ts';

const generated = 'packages/plain/source/generated';
const spec = specOf({ listThings: 'Lists things.' });

/** Starts the watch; gives what it says about a run. */
function startWatch(repository: Repository) {
  const child = repository.start(['--watch']);
  const runs: string[] = [];
  let said = '';
  let wake = (): void => undefined;
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (!/^watching .*\n/m.test(said)) return;
    runs.push(said);
    said = '';
    wake();
  });
  return {
    /** Waits for a run about which it says that: under load, a change may be seen twice. */
    async until(expected: RegExp): Promise<string> {
      for (;;) {
        const run = runs.shift();
        if (run === undefined) await new Promise<void>((resolve) => (wake = resolve));
        else if (expected.test(run)) return run;
      }
    },
    async stop(): Promise<unknown> {
      child.kill('SIGINT');
      return once(child, 'exit');
    },
  };
}

test('runs again when the spec changes, also when it is replaced, until it is interrupted', async () => {
  const repository = createRepository(spec);
  const watch = startWatch(repository);
  await watch.until(/^Plain {2}4 files, 4 changed, \d+ ms\nwatching openapi\.yaml \(Ctrl-C ends\)\n$/);
  repository.write('openapi.yaml', spec.replace('Lists things.', 'Lists all.'));
  await watch.until(/^Plain {2}4 files, 3 changed/);
  repository.write('openapi.yaml.new', spec.replace('Lists things.', 'Lists some.'));
  renameSync(repository.path('openapi.yaml.new'), repository.path('openapi.yaml'));
  await watch.until(/^Plain {2}4 files, 3 changed/);
  expect(repository.read(`${generated}/listThings.txt`)).toContain('Lists some.');
  expect(await watch.stop()).toEqual([0, null]);
});

test('goes on after an error, and after a file that was missing is there', async () => {
  const repository = createRepository(spec.replace('description: Done', "$ref: 'shared/done.yaml'"));
  const watch = startWatch(repository);
  await watch.until(/error/);
  repository.write('openapi.yaml', 'openapi: [');
  await watch.until(/1 error: nothing was written/);
  repository.write(
    'openapi.yaml',
    spec.replace("'204':\n          description: Done", "'204':\n          $ref: 'done.yaml'"),
  );
  await watch.until(/1 error: nothing was written/);
  repository.write('done.yaml', 'description: Done\n');
  await watch.until(/^Plain {2}4 files, 4 changed, \d+ ms\nwatching openapi\.yaml, done\.yaml \(Ctrl-C ends\)\n$/);
  repository.write('done.yaml', '');
  await watch.until(/done\.yaml/);
  expect(await watch.stop()).toEqual([0, null]);
});

test('goes on when the disk refuses', async () => {
  const repository = createRepository(spec);
  repository.write('docs', 'a file');
  const watch = startWatch(repository);
  await watch.until(/error: docs is no directory/);
  expect(await watch.stop()).toEqual([0, null]);
});
