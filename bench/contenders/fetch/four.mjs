const headers = { accept: 'application/json', 'x-plex-token': 'token', 'x-plex-client-identifier': 'client' };
const server = 'http://10.10.10.47:32400';
const account = 'https://plex.tv/api/v2';

async function send(url, init) {
  const response = await fetch(url, { headers, ...init });
  console.log(await response.json());
}

await send(`${server}/security/token?${new URLSearchParams({ type: 'delegation', scope: 'all' })}`);
await send(`${server}/security/resources?${new URLSearchParams({ source: 'server://client-identifier' })}`);
await send(`${account}/user`);
await send(`${account}/users/signin`, {
  method: 'POST',
  headers: { accept: 'application/json', 'x-plex-client-identifier': 'client' },
  body: new URLSearchParams({ login: 'username@email.com', password: 'password123' }),
});
