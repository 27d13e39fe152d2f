import createClient from 'openapi-fetch';

const client = createClient({
  baseUrl: 'https://plex.tv/api/v2',
  headers: { 'X-Plex-Token': 'token', 'X-Plex-Client-Identifier': 'client' },
});
console.log((await client.GET('/user')).data);
