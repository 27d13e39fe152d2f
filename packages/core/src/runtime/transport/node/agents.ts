import http, { type ClientRequest } from 'node:http';
import https from 'node:https';
import type { Duplex } from 'node:stream';
import { openTunnel, type Done, type TunnelOptions } from './tunnel.js';

/** Idle connections are kept for four seconds, since servers give them up after five or more. */
const OPTIONS: http.AgentOptions = { keepAlive: true, timeout: 4000, maxFreeSockets: 1024 };

/** The agents of all clients of a process, by protocol and proxy. */
const known = new Map<string, http.Agent>();

/** What opens and keeps the connections on which a protocol is spoken, directly or through a proxy. */
export function agentFor(protocol: 'http:' | 'https:', proxy: URL | undefined): http.Agent {
  const key = `${protocol}${proxy?.href ?? ''}`;
  let agent = known.get(key);
  if (!agent) {
    agent = protocol === 'http:' ? new PlainAgent(OPTIONS) : proxy ? new TunnelAgent(proxy) : new SecureAgent(OPTIONS);
    known.set(key, agent);
  }
  return agent;
}

class PlainAgent extends http.Agent {
  override keepSocketAlive(socket: Duplex): boolean {
    watch(this, socket);
    const keep = super.keepSocketAlive.bind(this) as unknown as (kept: Duplex) => boolean;
    return keep(socket);
  }

  override reuseSocket(socket: Duplex, request: ClientRequest): void {
    unwatch(socket);
    super.reuseSocket(socket, request);
  }
}

class SecureAgent extends https.Agent {
  override keepSocketAlive(socket: Duplex): boolean {
    watch(this, socket);
    const keep = super.keepSocketAlive.bind(this) as unknown as (kept: Duplex) => boolean;
    return keep(socket);
  }

  override reuseSocket(socket: Duplex, request: ClientRequest): void {
    unwatch(socket);
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
      if (error) done(error);
      else done(null, super.createConnection({ ...options, socket } as object));
    });
  }
}

const lastFreed = new WeakMap<http.Agent, number>();

/** Whether connections of an agent are free, and none has become so in the last tenth of a second. */
export function isQuiet(agent: http.Agent): boolean {
  return Object.keys(agent.freeSockets).length > 0 && performance.now() - (lastFreed.get(agent) ?? 0) > 100;
}

/** What a server sends on a free connection, or its end, belongs to no request: none is sent on it any more. */
function watch(agent: http.Agent, socket: Duplex): void {
  lastFreed.set(agent, performance.now());
  socket.on('data', end).on('end', end);
}

function unwatch(socket: Duplex): void {
  socket.off('data', end).off('end', end);
}

function end(this: Duplex): void {
  this.destroy();
}
