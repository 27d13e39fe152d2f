export { checkOptions, checkRequest, checkServer } from './check.js';
export { complete } from './complete.js';
export { parse } from './exact/parse.js';
export { recover } from './recover.js';
export { refuse } from './refuse.js';
export { environmentCredential } from './security/environment.js';
export { settle } from './settle.js';
export { text } from './text.js';
