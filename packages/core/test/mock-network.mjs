// Preloaded before an example: sends what is meant for a Plex server to the mock server instead, and says so.
const real = globalThis.fetch;

globalThis.fetch = async (url, init) => {
  const { origin, host, pathname, search } = new URL(url);
  const path = /^(clients\.)?plex\.tv$/.test(host) ? pathname.replace(/^\/api\/v2/, '') : pathname;
  const response = await real(process.env.MOCK_SERVER + path + search, init);
  console.log(`${init.method} ${origin}${pathname}: ${response.status}`);
  return response;
};
