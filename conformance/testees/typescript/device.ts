/** A client's device credential, and calls with orders to the mock of signing in between. */
import { deviceCredential, deviceKey, type DeviceCredential } from '@plex-sdk/core/sign-in';
import type { Question } from '../../src/protocol.ts';
import { camel, type Package } from './package.ts';

export interface Device {
  readonly credential: DeviceCredential;
  /** Makes the calls, and gives what the last one gives. */
  readonly run: (send: () => Promise<object>) => Promise<object>;
}

type CoreClient = Parameters<DeviceCredential['register']>[0];

/** Undefined where the client has none. */
export async function deviceOf(
  { client, call }: Question,
  { Client }: Package,
  hooks: object | undefined,
): Promise<Device | undefined> {
  const { credentials = {}, parameters = {}, overrideServerURL, retries } = client;
  const { $device } = Object(credentials['accessToken']) as {
    $device?: { seed: string; register: boolean | 'pin'; token: string };
  };
  if ($device === undefined) return undefined;
  const clientIdentifier = String(parameters['X-Plex-Client-Identifier']);
  const clientWith = (options: object): CoreClient => {
    const all = {
      overrideServerURL,
      retries,
      [camel('X-Plex-Client-Identifier')]: clientIdentifier,
      hooks,
      ...options,
    };
    return new Client(all) as unknown as CoreClient;
  };
  const key = await deviceKey(Buffer.from($device.seed, 'base64'));
  const credential = deviceCredential({ client: clientWith({}), clientIdentifier, key });
  return {
    credential,
    async run(send) {
      if ($device.register === 'pin') await credential.signIn({ onPin: () => undefined });
      else if ($device.register) await credential.register(clientWith({ accessToken: $device.token }));
      let last: object = {};
      for (const { orders, calls } of call.steps ?? []) {
        await fetch(call.control ?? '', { method: 'POST', body: JSON.stringify(orders) });
        for (const result of await Promise.all(Array.from({ length: calls }, send))) last = result;
      }
      return last;
    },
  };
}
