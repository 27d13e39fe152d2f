import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('main.ts', import.meta.url));

function start(options: readonly string[], directory = tmpdir()): ChildProcess {
  const env = { ...process.env, TMPDIR: directory };
  return spawn(process.execPath, [program, ...options], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

test.each([
  [['core'], 'write --only core'],
  [
    ['--only', 'cobol'],
    '--only has no step cobol\nhint: the packages are core, python, ruby, php, csharp, generator, and the steps core/pack, ',
  ],
  [['--only', 'ruby,core/buns'], '--only has no step core/buns\nhint: did you mean core/bun? '],
  [['--only', 'rubi'], 'hint: did you mean ruby? '],
  [['--only', 'ruby,'], '--only has an empty step'],
  [['--ony', 'core'], 'did you mean --only?'],
])('%j is refused with what to do', async (options, message) => {
  const running = start(options);
  let output = '';
  running.stderr?.on('data', (chunk: Buffer) => (output += String(chunk)));
  expect(await once(running, 'close')).toEqual([2, null]);
  expect(output).toContain(message);
});

test('help names the steps', async () => {
  const running = start(['--help']);
  let output = '';
  running.stdout?.on('data', (chunk: Buffer) => (output += String(chunk)));
  expect(await once(running, 'close')).toEqual([0, null]);
  expect(output).toContain(
    'core       pack, verify, publish, refuse, install, node20, node22, node24, bun, deno, chromium\n',
  );
  expect(output).toContain('python     pack, verify, upload, wheel, sdist\n');
  expect(output).toContain('csharp     pack, verify, push, refuse, restore, run, trimmed, native\n');
});

test.skipIf(process.platform === 'win32')('interrupted, it ends its servers and leaves nothing', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'plex-sdk-'));
  const running = start(['--only', 'core/refuse'], directory);
  const ended = once(running, 'close');
  let output = '';
  running.stdout?.on('data', (chunk: Buffer) => {
    output += String(chunk);
    // The registry runs by then, and the last step has begun.
    if (output.includes('core/publish')) running.kill('SIGINT');
  });
  // Its output closes when every process that it has started has ended.
  expect(await ended).toEqual([130, null]);
  expect(output).not.toContain('failed');
  expect(readdirSync(directory).filter((name) => name.startsWith('plex-sdk'))).toEqual([]);
  rmSync(directory, { recursive: true });
});
