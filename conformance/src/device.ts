/** Runs a scenario of a device credential, against the mock of signing in. */
import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { difference } from './equal.ts';
import { fill } from './fill.ts';
import { judge } from './judge.ts';
import type { Question } from './protocol.ts';
import { questionOf } from './question.ts';
import type { Device, Expectation, Scenario } from './scenario.ts';
import { canary, revealed } from './secret.ts';
import { startSignInServer, type SignInServer } from './sign-in/server.ts';
import type { Testee } from './testee.ts';

/** A token that is always valid. */
const legacyToken = 'legacy-token-of-the-mock';
const clientIdentifier = 'tv';
/** No log, error or inspection may show this secret. */
const seed = Buffer.from(canary.padEnd(32, '!'));
/** The bytes before the seed in a PKCS #8 private key for Ed25519 (RFC 8410, section 7). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The differences, in words. */
export async function runWithDevice(scenario: Scenario, testee: Pick<Testee, 'ask'>): Promise<string[]> {
  const [mock, other] = await Promise.all([startSignInServer(), startSignInServer()]);
  try {
    const { expect, device = {}, ...asked } = fill(scenario, { server: mock.url, other: other.url });
    await fetch(`${mock.url}/control`, { method: 'POST', body: JSON.stringify(device.orders ?? {}) });
    if (device.registeredBy !== undefined) await registerBy(device.registeredBy, mock);
    const answer = await testee.ask(questionFor(asked, device, expect, mock));
    const secrets = [...mock.secrets(), seed.toString('base64url')];
    const shown = revealed([...answer.shown, answer.error?.message ?? ''], secrets);
    const handed = revealed(other.received(), secrets);
    return [
      ...judge(expect, answer),
      ...(shown === undefined ? [] : [`a token, JWT, nonce or code came to light: …${shown}…`]),
      ...(handed === undefined ? [] : [`a token, JWT, nonce or code went to another origin: …${handed}…`]),
      ...countProblems(expect.requests ?? {}, mock.requests()),
      ...countProblems(expect.otherRequests ?? {}, other.requests()),
    ];
  } catch (error) {
    return [String(error)];
  } finally {
    await Promise.all([mock.close(), other.close()]);
  }
}

function questionFor(
  scenario: Omit<Scenario, 'device' | 'expect'>,
  { register = true, steps = [{}] }: Device,
  { error }: Expectation,
  { url }: SignInServer,
): Question {
  const credential = { $device: { seed: seed.toString('base64'), register, token: legacyToken } };
  const client = {
    overrideServerURL: url,
    ...scenario.client,
    parameters: { 'X-Plex-Client-Identifier': clientIdentifier },
    credentials: { accessToken: credential },
  };
  const { call, ...question } = questionOf({ ...scenario, client }, url, {});
  return {
    ...question,
    call: {
      ...call,
      ...(error?.from !== undefined && { repeats: error.from }),
      steps: steps.map(({ orders = {}, calls = 1 }) => ({ orders, calls })),
      control: `${url}/control`,
    },
  };
}

/** Registers the key for another device. */
async function registerBy(other: string, { url }: SignInServer): Promise<void> {
  const key = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  const kid = createHash('sha256').update(`{"crv":"Ed25519","kty":"OKP","x":"${x}"}`).digest('base64url');
  const { status } = await fetch(`${url}/auth/jwk`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-plex-client-identifier': other,
      'x-plex-token': legacyToken,
    },
    body: JSON.stringify({ jwk: { kty: 'OKP', crv: 'Ed25519', x, use: 'sig', alg: 'EdDSA', kid } }),
  });
  if (status !== 201) throw new Error(`the mock does not register a key: ${status}`);
}

function countProblems(expected: Readonly<Record<string, number>>, requests: readonly string[]): string[] {
  return Object.entries(expected).flatMap(
    ([request, count]) =>
      difference(`requests ${request}`, count, requests.filter((each) => each === request).length) ?? [],
  );
}
