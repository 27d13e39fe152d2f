import http from 'node:http';
import type { RequestOptions } from 'node:https';
import type { Duplex } from 'node:stream';
import { addressOf } from './address.js';
import { authorization } from './proxy.js';

type Done = (error: Error | null, socket?: Duplex) => void;

/** A connection that is being opened for a request; `stop` ends the attempt. */
export interface Opening {
  stop?: () => void;
}

export interface TunnelOptions extends RequestOptions {
  readonly opening?: Opening;
}

/** Opens a tunnel to a server through a proxy ([RFC 9110, section 9.3.6](https://www.rfc-editor.org/rfc/rfc9110#section-9.3.6)). */
export function openTunnel(proxy: URL, { host, port, opening }: TunnelOptions, done: Done): void {
  const target = `${host?.includes(':') ? `[${host}]` : (host ?? '')}:${port ?? ''}`;
  const request = http.request({
    ...addressOf(proxy),
    method: 'CONNECT',
    path: target,
    headers: { host: target, ...authorization(proxy) },
    agent: false,
  });
  if (opening) opening.stop = () => request.destroy();
  request
    .on('error', done)
    .on('connect', ({ statusCode = 0 }, socket) => {
      if (statusCode >= 200 && statusCode < 300) {
        done(null, socket);
        return;
      }
      socket.destroy();
      done(new Error(`the proxy ${proxy.host} answered CONNECT with ${statusCode}`));
    })
    .end();
}
