import createClient from 'openapi-fetch';

const headers = { 'X-Plex-Token': 'token', 'X-Plex-Client-Identifier': 'client' };
const server = createClient({ baseUrl: 'http://10.10.10.47:32400', headers });
const account = createClient({ baseUrl: 'https://plex.tv/api/v2', headers });
console.log((await server.GET('/security/token', { params: { query: { type: 'delegation', scope: 'all' } } })).data);
console.log(
  (await server.GET('/security/resources', { params: { query: { source: 'server://client-identifier' } } })).data,
);
console.log((await account.GET('/user')).data);
const signIn = {
  headers: { 'X-Plex-Token': null, 'Content-Type': 'application/x-www-form-urlencoded' },
  body: { login: 'username@email.com', password: 'password123' },
};
console.log((await account.POST('/users/signin', signIn)).data);
