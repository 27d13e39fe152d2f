import { OPERATIONS, client, configure, createClient } from '../../.cache/clients/redocly/client.ts';

const settings = {
  auth: { apiKey: { accessToken: 'token' } },
  headers: { 'X-Plex-Client-Identifier': 'client' },
};
configure({ serverUrl: 'http://10.10.10.47:32400', ...settings });
const account = createClient(OPERATIONS, { serverUrl: 'https://plex.tv/api/v2', ...settings });
console.log(await client.getTransientToken({ query: { type: 'delegation', scope: 'all' } }));
console.log(await client.getSourceConnectionInformation({ query: { source: 'server://client-identifier' } }));
console.log(await account.getTokenDetails());
const body = new URLSearchParams({ login: 'username@email.com', password: 'password123' });
console.log(await account.post_users_sign_in_data({ body }));
