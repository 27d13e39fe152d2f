import { client } from '../../.cache/clients/hey-api/client.gen.ts';
import {
  getSourceConnectionInformation,
  getTokenDetails,
  getTransientToken,
  postUsersSignInData,
} from '../../.cache/clients/hey-api/sdk.gen.ts';

const headers = { 'X-Plex-Client-Identifier': 'client' };
const baseUrl = 'https://plex.tv/api/v2';
client.setConfig({ baseUrl: 'http://10.10.10.47:32400', auth: 'token', headers });
console.log((await getTransientToken({ query: { type: 'delegation', scope: 'all' } })).data);
console.log((await getSourceConnectionInformation({ query: { source: 'server://client-identifier' } })).data);
console.log((await getTokenDetails({ baseUrl })).data);
const body = { login: 'username@email.com', password: 'password123' };
console.log((await postUsersSignInData({ baseUrl, headers, body })).data);
