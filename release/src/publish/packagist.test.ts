import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { php } from '../pack/php.ts';
import { writeZip } from '../pack/zip.ts';
import { startGitServer, type GitServer } from './git-server.fixture.ts';
import { packagist } from './packagist.ts';

const token = 'ghp_s3cret/token';
let directory: string;
let repository: string;
let server: GitServer;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'plex-sdk-'));
  repository = join(directory, 'composer.git');
  execFileSync('git', ['init', '--quiet', '--bare', repository]);
  execFileSync('git', ['config', 'http.receivepack', 'true'], { cwd: repository });
  writeFileSync(join(directory, 'a.zip'), writeZip(new Map([['composer.json', Buffer.from('{}')]])));
  server = await startGitServer(directory, 'x-access-token', token);
});

afterAll(() => {
  server.stop();
  rmSync(directory, { recursive: true });
});

const [kind] = php.kinds;

function publish(password: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
  const file = join(directory, 'a.zip');
  const artefact = {
    ...{ package: '@plex-sdk/php', registry: 'Packagist', name: 'a/b', version: '1.0.0', file },
    ...{ kind: kind ?? expect.unreachable(), bytes: 0, unpackedBytes: 0, paths: [] },
  };
  const user = `x-access-token:${encodeURIComponent(password)}`;
  const address = `${server.url.replace('//', `//${user}@`)}/composer.git`;
  const author = {
    ...{ GIT_AUTHOR_NAME: 'Test', GIT_AUTHOR_EMAIL: 'test@example.com' },
    ...{ GIT_COMMITTER_NAME: 'Test', GIT_COMMITTER_EMAIL: 'test@example.com' },
  };
  return packagist.publish([artefact], {
    root: directory,
    environment: { ...author, PACKAGIST_REPOSITORY: address, ...more },
  });
}

test.skipIf(process.platform === 'win32')('the token is no argument, and never on the disk', async () => {
  // A git that notes what it is called with, and what the clone has about its origin.
  const [programs, notes] = [join(directory, 'bin'), join(directory, 'notes')];
  mkdirSync(programs);
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  const note = `{ echo "$@"; cat .git/config; } >> '${notes}' 2> /dev/null`;
  writeFileSync(join(programs, 'git'), `#!/bin/sh\n${note}\nexec '${real}' "$@"\n`);
  chmodSync(join(programs, 'git'), 0o755);
  await publish(token, { PATH: `${programs}:${process.env['PATH'] ?? ''}` });
  const noted = readFileSync(notes, 'utf8');
  expect(noted).toMatch(/^push .*refs\/tags\/1\.0\.0$/m);
  expect(noted).toContain(`url = ${server.url}/composer.git`);
  expect(noted).not.toMatch(/s3cret|x-access-token/);
  expect(execFileSync('git', ['tag'], { cwd: repository, encoding: 'utf8' })).toBe('1.0.0\n');
});

test('a token that is refused is not printed, and nobody is asked for another', async () => {
  const failure = await publish('wrong/password').catch((error: unknown) => error);
  expect(failure).toMatchObject({ message: expect.stringContaining('git clone') as string });
  expect(JSON.stringify(failure) + String(failure)).not.toMatch(/wrong|x-access-token/);
});
