// This version has no getTokenDetails.
import { PlexAPICore } from '@lukehagar/plexjs/core.js';
import { generalGetTransientToken } from '@lukehagar/plexjs/funcs/generalGetTransientToken.js';

const plex = new PlexAPICore({ token: 'token', clientIdentifier: 'client', accepts: 'application/json' });
console.log((await generalGetTransientToken(plex, { type: 'delegation', scope: 'all' })).value);
