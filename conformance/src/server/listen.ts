/** Listens at one origin, and passes on connections, raw or as HTTP. */
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface Listener {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** `connected` handles a new connection, or returns false to leave it to HTTP. */
export async function listen(
  connected: (socket: Socket) => boolean,
  requested: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Listener> {
  const sockets = new Set<Socket>();
  const http = createHttpServer({ keepAliveTimeout: 30_000, requestTimeout: 0 }, requested);
  http.on('clientError', (_, socket) => socket.destroy());
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    if (!connected(socket)) http.emit('connection', socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** A port of the loopback on which nobody listens. */
export async function closedPort(): Promise<number> {
  const listener = await listen(
    () => false,
    () => undefined,
  );
  await listener.close();
  return listener.port;
}
