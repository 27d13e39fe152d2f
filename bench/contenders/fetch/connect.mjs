export function connect(server) {
  const url = `${server}/user`;
  return async () => {
    const response = await fetch(url, {
      headers: { accept: 'application/json', 'x-plex-token': 'token', 'x-plex-client-identifier': 'client' },
    });
    return response.json();
  };
}
