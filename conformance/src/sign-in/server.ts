/** A server on loopback with the sign-in endpoints of plex.tv, clients.plex.tv and a media server. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refusal, type Answer, type Ask } from './answer.ts';
import { control } from './control.ts';
import { exchangeToken, getKeys, getNonce, registerKey } from './device.ts';
import { createPin, getPin } from './pins.ts';
import { State, type Instead } from './state.ts';
import { askMediaServer, getUser } from './token.ts';

const MOST_RECEIVED = 1000;

export interface SignInServer {
  readonly url: string;
  /** Method and path of each request so far, in their order. */
  readonly requests: () => readonly string[];
  /** Each of the last thousand requests as a whole, to search it for secrets. */
  readonly received: () => readonly string[];
  /** Every secret so far: tokens, nonces, codes, and the JWTs of devices. */
  readonly secrets: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** `port` 0 is any free port. PINs confirm themselves after `confirmAfter` polls; by default never. */
export async function startSignInServer(port = 0, confirmAfter?: number): Promise<SignInServer> {
  const state = new State();
  state.rules.confirmAfter = confirmAfter;
  const server = createServer((request, response) => void respond(request, response, state));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => state.requests,
    received: () => state.received,
    secrets: () => [...state.secrets],
    close() {
      server.closeAllConnections();
      return new Promise((resolve) =>
        server.close(() => {
          resolve();
        }),
      );
    },
  };
}

async function respond(request: IncomingMessage, response: ServerResponse, state: State): Promise<void> {
  const { ask, text } = await read(request);
  // Drops the oldest request, because a mock can run for days.
  if (state.received.push([ask.target, ...request.rawHeaders, text].join('\n')) > MOST_RECEIVED) state.received.shift();
  const { status, json, html, headers } = answer(ask, state);
  response.writeHead(status, {
    // Pages of other origins may call this: all its data is invented.
    'access-control-allow-origin': '*',
    'access-control-allow-headers': '*',
    'access-control-allow-methods': '*',
    date: new Date(state.now() * 1000).toUTCString(),
    ...(json !== undefined && { 'content-type': 'application/json; charset=utf-8' }),
    ...(html !== undefined && { 'content-type': 'text/html' }),
    ...headers,
  });
  response.end(json === undefined ? html : JSON.stringify(json));
}

async function read(request: IncomingMessage): Promise<{ ask: Ask; text: string }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const { url: target = '/' } = request;
  const { pathname, searchParams } = new URL(target, 'http://127.0.0.1');
  const ask: Ask = {
    method: request.method ?? '',
    target,
    path: pathname.replace(/^\/api\/v2(?=\/)/, ''),
    query: searchParams,
    header: (name) => [request.headers[name]].flat()[0],
    // Orders are JSON; curl sends another content type by default.
    body: bodyOf(text, pathname === '/control' ? '' : (request.headers['content-type'] ?? '')),
  };
  return { ask, text };
}

function bodyOf(text: string, contentType: string): unknown {
  if (contentType.startsWith('application/x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(text));
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function answer(ask: Ask, state: State): Answer {
  const { method, path } = ask;
  if (method === 'OPTIONS') return { status: 204 };
  if (path === '/control') return control(ask, state);
  state.requests.push(`${method} ${path}`);
  const { tooMany, instead } = state.rules;
  const route = path.replace(/^\/pins\/\d+$/, '/pins/{id}');
  const isFor = (each: { readonly path: string }): boolean => each.path === path || each.path === route;
  const at = tooMany.findIndex(isFor);
  if (at >= 0) {
    const [{ retryAfter } = { retryAfter: 0 }] = tooMany.splice(at, 1);
    return { ...refusal(429, 1003, 'Too many requests'), headers: { 'retry-after': String(retryAfter) } };
  }
  const other = instead.findIndex(isFor);
  if (other >= 0) return insteadOf(ask, instead.splice(other, 1)[0]);
  switch (`${method} ${route}`) {
    case 'POST /pins':
      return createPin(ask, state);
    case 'GET /pins/{id}':
      return getPin(ask, state);
    case 'GET /auth/nonce':
      return getNonce(state);
    case 'POST /auth/jwk':
      return registerKey(ask, state);
    case 'POST /auth/token':
      return exchangeToken(ask, state);
    case 'GET /auth/keys':
      return getKeys(state);
    case 'GET /user':
      return getUser(ask, state);
    case 'GET /security/token':
    case 'GET /security/resources':
      return askMediaServer(ask);
    default:
      return refusal(404, 1002, 'There is nothing here');
  }
}

function insteadOf({ target }: Ask, { redirectTo, ...given }: Partial<Instead> = {}): Answer {
  return { status: 200, ...(redirectTo !== undefined && { headers: { location: redirectTo + target } }), ...given };
}
