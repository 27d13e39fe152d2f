import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const folder = fileURLToPath(new URL('..', import.meta.url));
