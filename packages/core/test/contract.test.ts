/** The client against a server that checks every request, and answers, as openapi.yaml says. */
import { inspect } from 'node:util';
import { PlexAPI, errors, getTokenDetails, operations } from '@plex-sdk/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPrism, type Prism } from './prism.js';

const token = 'canary-token-5f0e';
let prism: Prism;
let plex: PlexAPI;

beforeAll(async () => {
  prism = await startPrism();
  plex = new PlexAPI({
    accessToken: token,
    xPlexClientIdentifier: 'contract-test',
    overrideServerURL: `${prism.url}/`,
    validateResponses: true,
  });
});

afterAll(() => prism.stop());

test('a transient token is decoded, and a log does not show it', async () => {
  const result = await plex.security.getTransientToken(
    operations.GetTransientTokenQueryParamType.Delegation,
    operations.Scope.All,
  );
  expect(result.statusCode).toBe(200);
  expect(result.contentType).toBe('application/json');
  expect(result.object.mediaContainer.token).toMatch(/^transient-/);
  expect(inspect(result, { depth: 9 })).not.toContain(result.object.mediaContainer.token);
});

test('one device or several, the result is a list', async () => {
  const one = await plex.authentication.getSourceConnectionInformation('server://client-identifier');
  const several = await plex.authentication.getSourceConnectionInformation('server://client-identifier', {
    headers: { prefer: 'example=severalDevices' },
  });
  expect(one.object.mediaContainer.device).toHaveLength(1);
  expect(several.object.mediaContainer.device?.length).toBeGreaterThan(1);
  expect(typeof one.object.mediaContainer.device?.[0]?.connection?.[0]?.local).toBe('boolean');
});

test('the account is complete, and JSON of it is what the server sent', async () => {
  const result = await getTokenDetails(plex);
  expect(result.userPlexAccount.authToken).not.toBe('');
  expect(JSON.parse(JSON.stringify(result.userPlexAccount))).toEqual(await result.rawResponse.json());
});

test('a sign-in sends the form that the API describes', async () => {
  const result = await plex.authentication.postUsersSignInData({
    requestBody: {
      login: 'username@email.com',
      password: 'password123',
      rememberMe: true,
      verificationCode: '123456',
    },
  });
  expect(result.statusCode).toBe(201);
  expect(result.userPlexAccount.pastSubscriptions).toBeInstanceOf(Array);
});

test.each([
  [400, errors.GetTokenDetailsBadRequest, 1000],
  [401, errors.GetTokenDetailsUnauthorized, 1001],
])('status %i is an error of its own class', async (status, errorClass, code) => {
  const failure = await plex.authentication
    .getTokenDetails({ headers: { prefer: `code=${String(status)}` } })
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(errorClass);
  expect(failure).toBeInstanceOf(errors.SDKError);
  expect(failure).toMatchObject({ statusCode: status, data: { errors: [{ code }] } });
  expect(inspect(failure, { depth: 9, showHidden: true })).not.toContain(token);
});

test('an error without a body is an error all the same', async () => {
  const failure = plex.security.getTransientToken('delegation', 'all', { headers: { prefer: 'code=400' } });
  await expect(failure).rejects.toMatchObject({ name: 'SDKError', statusCode: 400, body: '' });
});

test('a call without a credential is refused before it is sent', async () => {
  const anonymous = new PlexAPI({ serverURL: prism.url });
  const failure = anonymous.security.getTransientToken('delegation', 'all');
  await expect(failure).rejects.toThrow(errors.InvalidRequestError);
  await expect(failure).rejects.toThrow('PLEX_ACCESS_TOKEN');
});
