import { BlockList } from 'node:net';
import type { Attempt } from '../../attempt.js';
import type { ClientOptions } from '../../options.js';
import { addressOf } from './address.js';
import { exceptions, isListed } from './no-proxy.js';

/** Gives the proxy for a URL, undefined where it is reached directly. */
type Route = (target: URL) => URL | undefined;

/** The environment is read once per client, because reading it takes longer than the rest of a request's preparation. */
const routes = new WeakMap<ClientOptions, Route>();

/**
 * The proxy for the requests of a client to a URL, from the client's option or the environment.
 *
 * @throws `TypeError` if the value is not a valid proxy.
 */
export function proxyFor(target: URL, attempt: Attempt, client: ClientOptions): URL | undefined {
  let route = routes.get(client);
  if (!route) routes.set(client, (route = routeOf(client.proxy)));
  const proxy = route(target);
  if (proxy) attempt.secrets.push(...secretsOf(proxy));
  return proxy;
}

/** The credentials that a proxy gets, and nobody else ([RFC 9110, section 11.7.2](https://www.rfc-editor.org/rfc/rfc9110#section-11.7.2)). */
export function authorization({ username, password }: URL): { 'proxy-authorization'?: string } {
  if (username === '' && password === '') return {};
  const credentials = `${unescaped(username)}:${unescaped(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` };
}

/** The secrets that a proxy may repeat in its response; a user name without a password counts as a key. */
function secretsOf({ username, password }: URL): string[] {
  const secret = password || username;
  return secret === '' ? [] : [secret, unescaped(secret), `${unescaped(username)}:${unescaped(password)}`];
}

/** Decodes percent-encoding; returns the text unchanged if it is not valid. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function routeOf(given: ClientOptions['proxy']): Route {
  const direct: Route = () => undefined;
  if (given === false) return direct;
  if (given !== undefined) {
    const proxy = parsed(given);
    return (target) => (isLoopback(target) ? undefined : proxy);
  }
  // A CGI program gets the request header `Proxy` as this variable.
  const plain = variable('http_proxy', ...(process.env['REQUEST_METHOD'] === undefined ? ['HTTP_PROXY'] : []));
  const [forHTTP, forHTTPS] = [plain, variable('https_proxy', 'HTTPS_PROXY')].map((value) =>
    value ? parsed(value) : undefined,
  );
  if (!forHTTP && !forHTTPS) return direct;
  const excepted = exceptions(variable('no_proxy', 'NO_PROXY') ?? '');
  return (target) =>
    isLoopback(target) || excepted(target) ? undefined : target.protocol === 'https:' ? forHTTPS : forHTTP;
}

/** The first of the variables that is not empty. */
function variable(...names: readonly string[]): string | undefined {
  return names.map((name) => process.env[name]).find((value) => value);
}

function parsed(given: string): URL {
  const url = new URL(/^\w+:\/\//.test(given) ? given : `http://${given}`);
  if (url.protocol !== 'http:' || !/^\/?$/.test(url.pathname) || url.search || url.hash) throw new TypeError();
  return url;
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8);
LOOPBACK.addAddress('::1', 'ipv6');

function isLoopback(target: URL): boolean {
  const { host } = addressOf(target);
  return host === 'localhost' || isListed(LOOPBACK, host);
}
