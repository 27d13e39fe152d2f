import http, { type ClientRequest } from 'node:http';
import https from 'node:https';
import type { Duplex } from 'node:stream';
import { keep, reuse, watch } from './connections.js';
import { openTunnel, type TunnelOptions } from './tunnel.js';

/** The callback as in Node's types; after an error there is no connection. */
type Done = (error: Error | null, connection: Duplex) => void;

const OPTIONS: http.AgentOptions = { keepAlive: true, maxFreeSockets: 1024 };

/** The agents of all clients of a process, by protocol and proxy. */
const known = new Map<string, http.Agent>();

/** The agent that opens and keeps the connections for a protocol, direct or through a proxy. */
export function agentFor(protocol: 'http:' | 'https:', proxy: URL | undefined): http.Agent {
  const key = proxy ? protocol + proxy.href : protocol;
  let agent = known.get(key);
  if (!agent) {
    agent = protocol === 'http:' ? new PlainAgent(OPTIONS) : proxy ? new TunnelAgent(proxy) : new SecureAgent(OPTIONS);
    known.set(key, agent);
  }
  return agent;
}

class PlainAgent extends http.Agent {
  override createConnection(options: http.ClientRequestArgs, done?: Done): Duplex | null | undefined {
    return watch(super.createConnection(options, done));
  }

  override keepSocketAlive(socket: Duplex): boolean {
    return keep(socket);
  }

  override reuseSocket(socket: Duplex, request: ClientRequest): void {
    reuse(socket);
    super.reuseSocket(socket, request);
  }
}

class SecureAgent extends https.Agent {
  override createConnection(options: https.RequestOptions, done?: Done): Duplex | null | undefined {
    return watch(super.createConnection(options, done));
  }

  override keepSocketAlive(socket: Duplex): boolean {
    return keep(socket);
  }

  override reuseSocket(socket: Duplex, request: ClientRequest): void {
    reuse(socket);
    super.reuseSocket(socket, request);
  }
}

class TunnelAgent extends SecureAgent {
  readonly #proxy: URL;

  constructor(proxy: URL) {
    super(OPTIONS);
    this.#proxy = proxy;
  }

  override createConnection(options: TunnelOptions, done: Done): undefined {
    openTunnel(this.#proxy, options, (error, socket) => {
      const opened = socket && super.createConnection({ ...options, socket } as object);
      done(error, opened as unknown as Duplex);
    });
  }
}
