/** An npm registry on this machine: empty at first, and without an upstream registry. */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { startServer, type Server } from '../../../scripts/server.ts';

export interface Verdaccio extends Server {
  /** The settings with which npm uses it, as a user who may publish. */
  readonly environment: Readonly<Record<string, string>>;
  /** The token of that user. */
  readonly token: string;
}

const command = createRequire(import.meta.url)
  .resolve('verdaccio/package.json')
  .replace('package.json', 'bin/verdaccio');

const configuration = {
  storage: './storage',
  auth: { htpasswd: { file: './htpasswd', max_users: 1 } },
  uplinks: {},
  packages: { '**': { access: '$all', publish: '$authenticated' } },
  log: { type: 'stdout', format: 'pretty', level: 'http' },
};

/** It stores its files in `directory`. Only this process has the password of its one user. */
export async function startVerdaccio(directory: string): Promise<Verdaccio> {
  const file = join(directory, 'verdaccio.json');
  writeFileSync(file, JSON.stringify(configuration));
  const server = await startServer(process.execPath, (port) => [
    command,
    '--config',
    file,
    '--listen',
    `http://127.0.0.1:${port}`,
  ]);
  const settings = join(directory, 'npmrc');
  const token = await tokenOf(server.url);
  writeFileSync(settings, `//${new URL(server.url).host}/:_authToken=${token}\n`, { mode: 0o600 });
  return {
    ...server,
    token,
    environment: {
      npm_config_registry: `${server.url}/`,
      npm_config_userconfig: settings,
      npm_config_cache: join(directory, 'npm-cache'),
    },
  };
}

async function tokenOf(url: string): Promise<string> {
  const response = await fetch(`${url}/-/user/org.couchdb.user:rehearsal`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'rehearsal', password: randomBytes(24).toString('hex') }),
  });
  const { token, error } = (await response.json()) as { readonly token?: string; readonly error?: string };
  if (token !== undefined) return token;
  throw new Error(`verdaccio gave no token: ${error ?? response.statusText}`);
}
