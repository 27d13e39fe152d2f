import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeZip } from './zip.ts';
import { checkContents } from './contents.ts';
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
