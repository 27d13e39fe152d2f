/** The built site on a free port of this machine, under a path that the build did not know. */
import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

export const built = fileURLToPath(new URL('../.vitepress/dist/', import.meta.url));

export interface ServedSite {
  /** Ends in a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export async function serveSite(base = '/some/where/'): Promise<ServedSite> {
  if (!existsSync(built)) throw new Error('the site is not built: npm run docs:build');
  const files = sirv(built, { dev: true });
  const server = createServer((request, response) => {
    const notFound = (): void => {
      response.writeHead(404, { 'content-type': 'text/html' }).end(readFileSync(join(built, '404.html')));
    };
    if (request.url?.startsWith(base) !== true) {
      notFound();
      return;
    }
    request.url = request.url.slice(base.length - 1);
    files(request, response, notFound);
  });
  await listening(server);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}
