import { BlockList } from 'node:net';
import type { Attempt } from '../../attempt.js';
import type { ClientOptions } from '../../options.js';
import { addressOf } from './address.js';
import { exceptions, isListed } from './no-proxy.js';

/** Gives the proxy for a URL, undefined where it is reached directly. */
type Route = (target: URL) => URL | undefined;

/** The environment is read once a client, as reading it takes longer than all else that is done for a request. */
const routes = new WeakMap<ClientOptions, Route>();

/**
 * The proxy for the requests of a client to a URL, which its option says, or the environment.
 *
 * @throws `TypeError` where what they say is none.
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

/** What a proxy may repeat; a user name that has no password is a key. */
function secretsOf({ username, password }: URL): string[] {
  const secret = password || username;
  return secret === '' ? [] : [secret, unescaped(secret), `${unescaped(username)}:${unescaped(password)}`];
}

/** A text without its percent-encoding; as it is where a percent sign begins none. */
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
  // A header `Proxy` of a request that a CGI program serves would be this variable.
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
