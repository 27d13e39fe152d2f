import createClient from 'openapi-fetch';

export function connect(baseUrl) {
  const headers = { Accept: 'application/json', 'X-Plex-Token': 'token', 'X-Plex-Client-Identifier': 'client' };
  const client = createClient({ baseUrl, headers });
  return async () => (await client.GET('/user')).data;
}
