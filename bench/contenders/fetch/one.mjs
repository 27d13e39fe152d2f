const response = await fetch('https://plex.tv/api/v2/user', {
  headers: { accept: 'application/json', 'x-plex-token': 'token', 'x-plex-client-identifier': 'client' },
});
console.log(await response.json());
