import type { Agent, ClientRequestArgs } from 'node:http';
import type { Attempt } from '../../attempt.js';
import type { ClientOptions } from '../../options.js';
import type { Message } from '../transport.js';
import { type Address, addressOf } from './address.js';
import { agentFor } from './agents.js';
import { ACCEPTED } from './codings.js';
import { authorization, proxyFor } from './proxy.js';
import type { Opening } from './tunnel.js';

/** What `http.request` takes. */
export interface NodeRequest extends ClientRequestArgs {
  readonly agent: Agent;
  readonly opening: Opening;
}

/** The limit for all headers of a response together: leaves room for one header of 64 kB. */
const MAX_HEADER_SIZE = 2 ** 17;

/**
 * The request for a message: to the server, or to its proxy.
 *
 * @throws `TypeError` if the proxy is invalid.
 */
export function requestFor(attempt: Attempt, message: Message, client: ClientOptions): NodeRequest {
  const { method, headers } = message;
  const known = targetOf(message.url, attempt);
  const { target, path } = known;
  const proxy = proxyFor(target, attempt, client);
  // A proxy forwards plain HTTP requests itself; for HTTPS it only opens a tunnel.
  const asked = target.protocol === 'http:' ? proxy : undefined;
  const address = asked ? addressOf(asked) : known.address;
  return {
    ...address,
    method,
    path: asked ? `${target.origin}${path}` : path,
    headers: {
      accept: '*/*',
      'accept-encoding': ACCEPTED,
      ...(asked && { host: target.host, ...authorization(asked) }),
      ...headers,
    },
    agent: agentFor(address.protocol, asked ? undefined : proxy),
    maxHeaderSize: MAX_HEADER_SIZE,
    opening: {},
  };
}

interface Target {
  readonly given: string;
  readonly target: URL;
  readonly address: Address;
  readonly path: string;
}

/** The latest target of each operation: parsing a URL takes longer than the rest, and most operations have only one. */
const targets = new WeakMap<object, Target>();

function targetOf(given: string, { request: { operation } }: Attempt): Target {
  let known = targets.get(operation);
  if (known?.given !== given) {
    const target = new URL(given);
    known = { given, target, address: addressOf(target), path: `${target.pathname}${target.search}` };
    targets.set(operation, known);
  }
  return known;
}
