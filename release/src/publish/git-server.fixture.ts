/** A git server on this machine that requires a password: git's own, behind HTTP. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface GitServer {
  /** Without the password. */
  readonly url: string;
  stop: () => void;
}

/** `directory` has the repositories. */
export async function startGitServer(directory: string, user: string, password: string): Promise<GitServer> {
  const expected = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  const server = createServer((request, response) => {
    if (request.headers.authorization === expected) answer(directory, request, response);
    else response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = (): void => void server.close();
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

/** Runs over CGI: https://git-scm.com/docs/git-http-backend */
function answer(directory: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '', 'http://127.0.0.1');
  const { 'content-type': type = '', 'content-encoding': encoding = '' } = request.headers;
  const variables = {
    ...{ GIT_PROJECT_ROOT: directory, GIT_HTTP_EXPORT_ALL: '1', REMOTE_USER: 'test' },
    ...{ PATH_INFO: pathname, QUERY_STRING: search.slice(1), REQUEST_METHOD: request.method ?? '' },
    ...{ CONTENT_TYPE: type, HTTP_CONTENT_ENCODING: encoding },
  };
  const backend = spawn('git', ['http-backend'], { env: { ...process.env, ...variables } });
  request.pipe(backend.stdin);
  const chunks: Buffer[] = [];
  backend.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  backend.on('close', () => {
    const output = Buffer.concat(chunks);
    const end = output.indexOf('\r\n\r\n');
    const headers = output.toString('latin1', 0, end).split('\r\n');
    const status = headers.find((line) => line.startsWith('Status: '))?.slice(8, 11) ?? '200';
    for (const line of headers.filter((each) => !each.startsWith('Status: '))) {
      const [name = '', value = ''] = line.split(/: (.*)/);
      response.setHeader(name, value);
    }
    response.writeHead(Number(status)).end(output.subarray(end + 4));
  });
}
