import { PlexAPICore } from '@lukehagar/plexjs/core.js';
import { generalGetSourceConnectionInformation } from '@lukehagar/plexjs/funcs/generalGetSourceConnectionInformation.js';

export function connect(serverURL) {
  const plex = new PlexAPICore({ serverURL, token: 'token', clientIdentifier: 'client', accepts: 'application/json' });
  return async () => {
    const result = await generalGetSourceConnectionInformation(plex, { source: 'server://client-identifier' });
    if (!result.ok) throw result.error;
    return result.value.object;
  };
}
