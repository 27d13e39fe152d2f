/** Stand-ins for RubyGems and Packagist on this machine. Unlike the registries of npm and Python, they cannot be installed. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { readTar } from '../pack/archive.ts';

export interface Loopback {
  readonly url: string;
  /** The versions that were pushed. */
  readonly gems: Set<string>;
  /** The response to a push. */
  pushStatus: number;
  stop: () => void;
}

/** `repository` is the git repository that the Packagist of this server reads. */
export async function startLoopback(repository: string): Promise<Loopback> {
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const loopback: Loopback = {
    url: `http://127.0.0.1:${port}`,
    gems: new Set(),
    pushStatus: 200,
    stop: () => server.close(),
  };
  return loopback;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { url = '' } = request;
    if (url === '/api/v1/gems') {
      if (loopback.pushStatus === 200) loopback.gems.add(await versionOf(Buffer.concat(chunks)));
      response
        .writeHead(loopback.pushStatus)
        .end(loopback.pushStatus === 200 ? 'Successfully registered gem' : 'not now');
    } else if (url.startsWith('/api/v1/versions/')) {
      const versions = [...loopback.gems].map((number) => ({ number }));
      response.writeHead(versions.length > 0 ? 200 : 404).end(JSON.stringify(versions));
    } else {
      const name = /^\/p2\/(.+)\.json$/.exec(url)?.[1] ?? '';
      const tags = execFileSync('git', ['tag', '--list'], { cwd: repository, encoding: 'utf8' }).trim().split('\n');
      const versions = tags.filter((tag) => tag !== '').map((version) => ({ version }));
      response.writeHead(versions.length > 0 ? 200 : 404).end(JSON.stringify({ packages: { [name]: versions } }));
    }
  }
}

async function versionOf(gem: Uint8Array): Promise<string> {
  const metadata = (await readTar(gem)).get('metadata.gz');
  return /^version: .*\n {2}version: (.+)$/m.exec(gunzipSync(metadata ?? '').toString())?.[1] ?? '';
}
