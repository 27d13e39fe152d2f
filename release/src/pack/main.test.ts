import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('main.ts', import.meta.url));

test.skipIf(process.platform === 'win32')('interrupted, packing leaves nothing that is not whole', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'plex-sdk-'));
  const [temporary, into] = [join(directory, 'temporary'), join(directory, 'into')];
  mkdirSync(temporary);
  const env = { ...process.env, TMPDIR: temporary };
  const running = spawn(process.execPath, [program, 'core', '--into', into], { env, stdio: 'ignore' });
  const ended = once(running, 'close');
  const own = (): string[] => readdirSync(temporary).filter((name) => name.startsWith('plex-sdk'));
  while (own().length === 0 && running.exitCode === null) await setTimeout(5);
  running.kill('SIGINT');
  expect(await ended).toEqual([130, null]);
  const half = readdirSync(into).filter((name) => !name.endsWith('.tgz'));
  expect([own(), half]).toEqual([[], []]);
  rmSync(directory, { recursive: true });
});
