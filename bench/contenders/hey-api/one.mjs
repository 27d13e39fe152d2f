import { client } from '../../.cache/clients/hey-api/client.gen.ts';
import { getTokenDetails } from '../../.cache/clients/hey-api/sdk.gen.ts';

client.setConfig({
  baseUrl: 'https://plex.tv/api/v2',
  auth: 'token',
  headers: { 'X-Plex-Client-Identifier': 'client' },
});
console.log((await getTokenDetails()).data);
