/** Signing in to Plex with a browser: what is above the operations of the API, for those who import it. */
export { browserLink, type Identity } from './browser-link.js';
