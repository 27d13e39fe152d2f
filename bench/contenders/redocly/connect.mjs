import { OPERATIONS, createClient } from '../../.cache/clients/redocly.mjs';

export function connect(serverUrl) {
  const client = createClient(OPERATIONS, {
    serverUrl,
    auth: { apiKey: { accessToken: 'token' } },
    headers: { 'X-Plex-Client-Identifier': 'client' },
  });
  return () => client.getTokenDetails();
}
