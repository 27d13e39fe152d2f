/** `node server.ts`: answers on loopback, prints its port, ends when its standard input does. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { accounts } from './accounts.ts';
import { body } from './bodies.ts';

const answers = new Map([
  ...(['small', 'large'] as const).flatMap((size): [string, string][] => [
    [`/${size}/user`, body('account', size)],
    [`/${size}/security/resources`, body('source', size)],
  ]),
  ...accounts.map((account, index): [string, string] => [`/accounts/${index}/user`, JSON.stringify(account)]),
]);

const server = createServer({ keepAliveTimeout: 600_000 }, (request, response) => {
  const answer = answers.get(request.url?.split('?')[0] ?? '');
  const known = request.headers['x-plex-token'] === 'token' && request.headers['x-plex-client-identifier'] === 'client';
  const [status, text] = !known ? [401, '{}'] : answer === undefined ? [404, '{}'] : [200, answer];
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
});
server.listen(0, '127.0.0.1', () => {
  console.log((server.address() as AddressInfo).port);
});
process.stdin.resume().on('end', () => process.exit());
