import { Agent, get } from 'node:http';

const headers = { accept: 'application/json', 'x-plex-token': 'token', 'x-plex-client-identifier': 'client' };

export function connect(server) {
  const url = `${server}/user`;
  const agent = new Agent({ keepAlive: true });
  return () =>
    new Promise((resolve, reject) => {
      const request = get(url, { agent, headers }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
        response.on('error', reject);
      });
      request.on('error', reject);
    });
}
