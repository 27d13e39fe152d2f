import { stringify } from 'devalue';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSignInServer, type SignInServer } from '../../../conformance/src/sign-in/server.ts';
import { readReference } from '../site/reference.ts';
import type { Answer } from './answer.ts';
import { openSession, type Session } from './session.ts';

let mock: SignInServer;

beforeAll(async () => {
  mock = await startSignInServer(0, 2);
});

afterAll(() => mock.close());

async function open(operation: string): Promise<Session> {
  const { api, languages } = await readReference();
  const identities = Object.fromEntries(languages.map(({ id, identity }) => [id, identity]));
  return openSession({ api: stringify(api), identities }, operation);
}

function valuesOf({ fields }: Session, own: Readonly<Record<string, string>> = {}): readonly string[] {
  return fields.map(({ name, initial }) => own[name] ?? initial);
}

test('what an operation made is waited for with the operation that repeats', async () => {
  const session = await open('createPin');
  const { signal } = new AbortController();
  const values = valuesOf(session, { 'X-Plex-Client-Identifier': 'of-this-test' });
  const made = await session.send(values, mock.url, signal);
  const invitation = session.invitation(values, made);
  expect(invitation?.code).toMatch(/^\w{25}$/);
  expect(invitation?.link).toContain(`https://app.plex.tv/auth#?clientID=of-this-test&code=${invitation?.code ?? ''}`);
  expect(made.body).not.toContain(invitation?.code);

  expect(session.waiting).toMatchObject({ until: 'authToken', isOfAnswer: true });
  const answers: Answer[] = [];
  const given = { values, serverURL: mock.url, made, signal };
  const result = await session.waiting?.start(given, (answer) => answers.push(answer));
  expect(answers.map(({ token }) => typeof token)).toEqual(['undefined', 'string']);
  expect(result).toMatchObject({ isSuccess: true, title: '200', token: answers[1]?.token });
  expect(result?.body).toContain('"authToken": "••••"');
});

test('what repeats waits with the values of its own console, and says what a server refuses', async () => {
  const session = await open('getPin');
  expect(session.waiting).toMatchObject({ until: 'authToken', isOfAnswer: false });
  const given = { values: valuesOf(session, { id: '7' }), serverURL: mock.url, made: undefined };
  const { signal } = new AbortController();
  const answer = await session.waiting?.start({ ...given, signal }, () => undefined);
  expect(answer).toMatchObject({ isSuccess: false, title: '404' });
  const stopped = session.waiting?.start({ ...given, signal: AbortSignal.abort() }, () => undefined);
  await expect(stopped).rejects.toThrow('aborted');
});

test('a short code is typed at a page of its own', async () => {
  const session = await open('createPin');
  const values = valuesOf(session, { strong: '' });
  const made = await session.send(values, mock.url, new AbortController().signal);
  expect(session.invitation(values, made)).toEqual({
    code: expect.stringMatching(/^\w{4}$/) as string,
    link: 'https://plex.tv/link',
  });
});

test.each(['getTokenDetails', 'post-users-sign-in-data', 'getNonce'])(
  'nothing is waited for after %s',
  async (operation) => {
    const session = await open(operation);
    expect(session.waiting).toBeUndefined();
  },
);
