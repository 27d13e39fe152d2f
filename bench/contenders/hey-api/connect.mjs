import { client, getTokenDetails } from '../../.cache/clients/hey-api.mjs';

export function connect(baseUrl) {
  const headers = { Accept: 'application/json', 'X-Plex-Client-Identifier': 'client' };
  client.setConfig({ baseUrl, auth: 'token', headers });
  return async () => (await getTokenDetails()).data;
}
