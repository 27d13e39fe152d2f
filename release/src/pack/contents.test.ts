import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { tarOf } from '../verify/tamper.fixture.ts';
import { writeZip } from './zip.ts';
import { checkContents } from './contents.ts';
import { npmCommand } from './npm-command.ts';
import { php } from './php.ts';

const directory = mkdtempSync(join(tmpdir(), 'plex-sdk-'));
const whole = [
  'LICENSE',
  'README.md',
  'composer.json',
  'made-from.json',
  'src/Core/Client.php',
  'generated/PlexAPI.php',
];

afterAll(() => {
  rmSync(directory, { recursive: true });
});

function check(...paths: string[]): Promise<unknown> {
  const file = join(directory, 'package-0.1.0.zip');
  writeFileSync(file, writeZip(new Map(paths.map((path) => [path, Buffer.from('text')]))));
  const [kind] = php.kinds;
  if (kind === undefined) expect.unreachable();
  return checkContents(file, kind);
}

test('what is whole passes', async () => {
  await expect(check(...whole)).resolves.toHaveProperty('size', whole.length);
});

test.each([
  'tests/CoreTest.php',
  'src/tests/Core.php',
  'generator/src/cli.ts',
  'scripts/native.mjs',
  'vendor/autoload.php',
  'src/.env',
  '.gitattributes',
  'package.json',
])('%s must not be in it', async (path) => {
  await expect(check(...whole, path)).rejects.toThrow(`it must not hold ${path}`);
});

test.each(whole)('%s must be in it', async (path) => {
  await expect(check(...whole.filter((each) => each !== path))).rejects.toThrow(/it lacks /);
});

test('what has the name of settings or tests is in it only where its kind says so', async () => {
  const file = join(directory, 'command-0.1.0.tgz');
  const [kind] = npmCommand.kinds;
  if (kind === undefined) expect.unreachable();
  const contents = async (...paths: string[]): Promise<unknown> => {
    const all = [
      'LICENSE',
      'README.md',
      'made-from.json',
      'sdk.schema.json',
      'bin/generate.mjs',
      'src/cli.js',
      ...paths,
    ];
    writeFileSync(file, gzipSync(await tarOf(all.map((path) => [`package/${path}`, Buffer.from('text')]))));
    return checkContents(file, kind);
  };
  const allowed = ['src/spec/load.js', 'packages/csharp/.editorconfig', 'packages/ruby/lib/a/runtime/core.rb'];
  await expect(contents(...allowed)).resolves.toHaveProperty('size', 9);
  for (const path of ['src/spec/load.test.js', 'src/tests/a.js', 'packages/ruby/.env', 'build.ts', 'test/a.ts'])
    await expect(contents(...allowed, path)).rejects.toThrow(`it must not hold package/${path}`);
});

test('what is larger than its kind may be is named', async () => {
  const file = join(directory, 'package-0.1.0.zip');
  const [kind] = php.kinds;
  if (kind === undefined) expect.unreachable();
  writeFileSync(file, writeZip(new Map(whole.map((path) => [path, randomBytes(1024)]))));
  await expect(checkContents(file, { ...kind, limit: 8 * 1024 })).resolves.toHaveProperty('size', whole.length);
  await expect(checkContents(file, { ...kind, limit: 4 * 1024 })).rejects.toThrow(
    'package-0.1.0.zip is larger than 4 KiB',
  );
});
