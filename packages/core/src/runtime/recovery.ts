export { recover } from './recover.js';
export { settle } from './settle.js';
export { validateResponse as validate } from './strict/validate-response.js';
