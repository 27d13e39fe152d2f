import { configure, getTokenDetails } from '../../.cache/clients/redocly/client.ts';

configure({
  serverUrl: 'https://plex.tv/api/v2',
  auth: { apiKey: { accessToken: 'token' } },
  headers: { 'X-Plex-Client-Identifier': 'client' },
});
console.log(await getTokenDetails());
