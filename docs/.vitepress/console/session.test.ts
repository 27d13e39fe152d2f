import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stringify } from 'devalue';
import { expect, test } from 'vitest';
import { readReference } from '../site/reference.ts';
import { openSession, type Session } from './session.ts';

const secret = 'correct horse battery staple';

test('what is sent has the secret, and what is shown has its placeholder, in every form', async () => {
  const session = await open('post-users-sign-in-data');
  const received: { headers: IncomingHttpHeaders; body: string }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(201, { 'content-type': 'application/json' }).end('{"authToken":"from the server","id":7}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const values = session.fields.map(({ name, initial }) => (name === 'password' ? secret : initial));
    const answer = await session.send(values, url, new AbortController().signal);
    const shown = await session.show(values, url);

    expect(new URLSearchParams(received[0]?.body).get('password')).toBe(secret);
    expect(answer).toMatchObject({ isSuccess: true, title: '201', token: 'from the server' });
    expect(JSON.parse(answer.body)).toEqual({ authToken: '••••', id: 7 });
    expect(shown.map(({ title }) => title)).toEqual(['curl', 'HTTP', 'TypeScript', 'Python', 'Ruby', 'PHP', 'C#']);
    for (const { text } of shown) expect(text).not.toContain(secret);
    expect(shown[0]?.text).toContain(`${url}/users/signin`);
  } finally {
    server.close();
  }
});

test('what the server refuses, and no server, are answers', async () => {
  const session = await open('getTokenDetails');
  const values = session.fields.map(({ isCredential, initial }) => (isCredential ? secret : initial));
  const answer = await session.send(values, 'http://127.0.0.1:1', new AbortController().signal);
  expect(answer).toMatchObject({ isSuccess: false, title: 'no answer', token: undefined });
  expect(answer.body).toContain('Check that the server runs');
  expect(answer.body).not.toContain(secret);
});

test('a value that is needed is asked for before anything is sent', async () => {
  const session = await open('getTokenDetails');
  const values = session.fields.map(() => '');
  await expect(session.send(values, 'http://127.0.0.1:1', new AbortController().signal)).rejects.toThrow(/is required/);
});

test('an operation that is not there', async () => {
  await expect(open('../../x')).rejects.toThrow('there is no operation ../../x');
});

async function open(operation: string): Promise<Session> {
  const { api, languages } = await readReference();
  const identities = Object.fromEntries(languages.map(({ id, identity }) => [id, identity]));
  return openSession({ api: stringify(api), identities }, operation);
}
