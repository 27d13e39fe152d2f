/** The published generator remembers a run that found nothing to change. */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { specOf } from './command/repository.ts';
import { installPublished } from './installed.ts';

const published = installPublished();
const { home, folder, installed } = published;

describe('after a run that found nothing to change', () => {
  const config = join(folder, 'again.yaml');
  const command = ['typescript', '--config', 'again.yaml'];
  const changes = (...nodeOptions: readonly string[]): string => {
    const args = [...nodeOptions, join(installed, 'bin/generate.mjs'), ...command];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    return /(nothing|[0-9]+) changed/.exec(stdout)?.[0] ?? '';
  };
  const inAgain = (path: string): string => join(folder, 'again', path);
  const inRuns = join(installed, '.cache/runs');
  const edit = (path: string): void => {
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n`);
  };
  const page = 'docs/typescript/README.md';
  const version = 'packages/core/src/generated/version.ts';

  beforeAll(() => {
    writeFileSync(config, 'spec: openapi.yaml\nout: again\n');
    expect(published.run(...command)).toMatchObject({ code: 0, error: '' });
    expect(existsSync(inRuns)).toBe(false);
    expect(changes()).toBe('nothing changed');
    expect(readdirSync(inRuns)).toHaveLength(1);
  });

  test.each<[string, () => void, string]>([
    ['nothing', () => undefined, 'nothing changed'],
    [
      'a file edited',
      () => {
        edit(inAgain(page));
      },
      '1 changed',
    ],
    [
      'a file removed',
      () => {
        rmSync(inAgain(version));
      },
      '1 changed',
    ],
    [
      'a file of somebody else among the generated ones',
      () => {
        cpSync(inAgain(page), inAgain('docs/typescript/a.md'));
      },
      '1 changed',
    ],
    [
      'a changelog removed',
      () => {
        rmSync(inAgain('packages/core/CHANGELOG.md'));
      },
      '1 changed',
    ],
    [
      'a file of the runtime edited',
      () => {
        edit(join(installed, 'packages/core/src/runtime/public.ts'));
      },
      '1 changed',
    ],
    [
      'the description changed',
      () => {
        writeFileSync(join(folder, 'openapi.yaml'), specOf({ listThings: 'Lists all.' }));
      },
      '5 changed',
    ],
    [
      'the config file changed',
      () => {
        writeFileSync(config, 'spec: openapi.yaml\nout: again\nlicense: MIT\n');
      },
      '2 changed',
    ],
    [
      'a record that is no JSON',
      () => {
        for (const name of readdirSync(inRuns)) writeFileSync(join(inRuns, name), '{');
      },
      'nothing changed',
    ],
    ...['null', '{}', '{"specFiles":"a"}', '{"specFiles":[1]}'].map((text): [string, () => void, string] => [
      `the record ${text}`,
      () => {
        for (const name of readdirSync(inRuns)) writeFileSync(join(inRuns, name), text);
      },
      'nothing changed',
    ]),
  ])('%s: the next run does what there is to do, and the one after it nothing', (_, change, expected) => {
    expect(changes()).toBe('nothing changed');
    change();
    expect(changes()).toBe(expected);
    expect(published.run(...command, '--check')).toMatchObject({ code: 0 });
    expect(changes()).toBe('nothing changed');
  });

  test('another version of a package that it needs, or that such a package needs, counts as a change', () => {
    const records = (): string[] => readdirSync(inRuns).map((name) => readFileSync(join(inRuns, name), 'utf8'));
    const real = realpathSync(join(folder, 'node_modules/js-yaml'));
    const below = ['node_modules/argparse', '../argparse'].map((path) => join(real, path)).find(existsSync);
    const needed = [real, below ?? ''].map((from) => {
      const copy = join(folder, 'node_modules', basename(from));
      rmSync(copy, { force: true });
      cpSync(from, copy, { recursive: true, filter: (path) => path !== join(real, 'node_modules') });
      return copy;
    });
    for (const directory of needed) {
      expect(changes()).toBe('nothing changed');
      const before = records();
      expect(changes()).toBe('nothing changed');
      expect(records()).toEqual(before);
      edit(join(directory, 'package.json'));
      expect(changes()).toBe('nothing changed');
      expect(records()).not.toEqual(before);
    }
  });

  test.each([
    ['an output file', () => inAgain(page)],
    ['a file of the generator', () => join(installed, 'packages/core/src/runtime/public.ts')],
  ])('%s that changes while a run compares is not taken for what the run has seen', (_, file) => {
    rmSync(inRuns, { recursive: true });
    const hook = join(home, 'hook.cjs');
    writeFileSync(
      hook,
      `const fs = require('node:fs');
      const { readFileSync } = fs;
      let isEdited = false;
      fs.readFileSync = (path, ...rest) => {
        const content = readFileSync(path, ...rest);
        if (!isEdited && String(path).endsWith(${JSON.stringify(page)})) {
          isEdited = true;
          fs.appendFileSync(${JSON.stringify(file())}, '\\n');
        }
        return content;
      };
      require('node:module').syncBuiltinESMExports();`,
    );
    expect(changes('--require', hook)).toBe('nothing changed');
    expect(changes()).toBe('1 changed');
  });

  test('a description that is redirected into the command is read once', () => {
    const read = (text: string): unknown => {
      const piped = join(folder, 'redirected.yaml');
      writeFileSync(piped, text);
      const input = openSync(piped, 'r');
      const args = ['typescript', '--spec', '/dev/stdin', '--out', 'redirected'];
      const { status, stderr } = spawnSync(process.execPath, [join(installed, 'bin/generate.mjs'), ...args], {
        ...{ cwd: folder, encoding: 'utf8', stdio: [input, 'pipe', 'pipe'] },
      });
      closeSync(input);
      return { status, stderr };
    };
    const fine = { status: 0, stderr: '' };
    for (const summary of ['Lists.', 'Lists.', 'Lists all.'])
      expect(read(specOf({ listThings: summary }))).toEqual(fine);
  });

  test('a warning is shown by every run', () => {
    writeFileSync(
      join(folder, 'warned.yaml'),
      specOf({ listThings: 'Lists things.' }).replace('paths:', 'x: 1\npaths:').replace('x: 1', 'unknown: 1'),
    );
    const errors = [1, 2, 3, 4].map(
      () => published.run('typescript', '--spec', 'warned.yaml', '--out', 'warned').error,
    );
    expect(errors[0]).toContain('warning: ');
    expect(new Set(errors).size).toBe(1);
  });
});
