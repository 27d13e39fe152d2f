/** Arguments by name, where the first of them can be left out; the types of these programs are checked with the others. */
import { PlexAPI, PlexAPICore, postUsersSignInData, type RequestOptions, type operations } from '@plex-sdk/core';
import { expect, expectTypeOf, test } from 'vitest';

const login = { login: 'username@email.com', password: 'password123' };
const form = 'login=username%40email.com&password=password123';

interface Sent {
  readonly identifier: string | undefined;
  readonly body: unknown;
  readonly extra: string | undefined;
}

const sent: Sent[] = [];
const settings = {
  overrideServerURL: 'http://127.0.0.1',
  xPlexClientIdentifier: 'of the client',
  fetch: (_: string, { headers, body }: RequestInit): Promise<Response> => {
    const { 'x-plex-client-identifier': identifier, extra } = headers as Record<string, string | undefined>;
    sent.push({ identifier, body, extra });
    return Promise.resolve(Response.json({ username: 'me' }, { status: 201 }));
  },
};
const plex = new PlexAPI(settings);
const core = new PlexAPICore(settings);
const options: RequestOptions = { headers: { extra: 'of the call' } };

test.each<[string, () => Promise<operations.PostUsersSignInDataResponse>, Sent]>([
  [
    'by name',
    () => plex.authentication.postUsersSignInData({ requestBody: login }),
    { identifier: 'of the client', body: form, extra: undefined },
  ],
  [
    'by name, all of them, with options',
    () => plex.authentication.postUsersSignInData({ xPlexClientIdentifier: 'own', requestBody: login }, options),
    { identifier: 'own', body: form, extra: 'of the call' },
  ],
  [
    'by name, standalone',
    () => postUsersSignInData(core, { requestBody: login }, options),
    { identifier: 'of the client', body: form, extra: 'of the call' },
  ],
  [
    'in their order',
    () => plex.authentication.postUsersSignInData('own', login, options),
    { identifier: 'own', body: form, extra: 'of the call' },
  ],
  [
    'in their order, the first left out',
    () => postUsersSignInData(core, undefined, login),
    { identifier: 'of the client', body: form, extra: undefined },
  ],
])('%s', async (_, call, expected) => {
  const { userPlexAccount } = await call();
  expect(userPlexAccount.username).toBe('me');
  expect(sent.pop()).toEqual(expected);
});

test('a name that no argument has is refused, where no compiler has seen it', async () => {
  const misspelt: object = { requestbody: login };
  await expect(plex.authentication.postUsersSignInData(misspelt)).rejects.toThrow(
    'there is no argument requestbody; there are xPlexClientIdentifier, requestBody',
  );
  expect(sent).toEqual([]);
});

test('what is neither is an error of the compiler', () => {
  type Method = typeof plex.authentication.postUsersSignInData;
  // What users derive from the method stays what it was.
  expectTypeOf<Parameters<Method>[0]>().toEqualTypeOf<string | undefined>();
  const wrong = (): unknown => [
    // @ts-expect-error -- the body is no argument by name
    plex.authentication.postUsersSignInData(login),
    // @ts-expect-error -- there is no such argument
    plex.authentication.postUsersSignInData({ body: login }),
    // @ts-expect-error -- options come second
    plex.authentication.postUsersSignInData({ timeoutMs: 1 }),
    // @ts-expect-error -- one way or the other
    plex.authentication.postUsersSignInData({ requestBody: login }, login),
  ];
  expect(wrong).toBeTypeOf('function');
});
