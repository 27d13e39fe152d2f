export { complete } from './complete.js';
export { parseExactly } from './exact/parse-exactly.js';
export { announce } from './hooks.js';
export { recover } from './recover.js';
export { refuse, refuseBody } from './refuse.js';
export { settle } from './settle.js';
export { text } from './text.js';
