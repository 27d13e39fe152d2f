import { createServer, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/**
 * A server that treats bare connections as it likes, on a free port of the loopback, which stops when the test has
 * finished. `treat` gets each piece of data that comes, and the numbers of its connection and of itself, from 1.
 */
export async function listen(
  treat: (socket: Socket, connection: number, piece: number, data: Buffer) => void,
): Promise<string> {
  let connections = 0;
  let pieces = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const connection = ++connections;
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('data', (data: Buffer) => {
      treat(socket, connection, ++pieces, data);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
