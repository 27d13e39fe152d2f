export { notify } from './hooks.js';
export { recover } from './recover.js';
export { refuse } from './refuse.js';
export { settle } from './settle.js';
export { validateResponse as validate } from './strict/validate-response.js';
