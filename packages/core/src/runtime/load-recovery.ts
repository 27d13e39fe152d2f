/** What a call needs that does not succeed at once: a module of its own, which most calls never wait for. */
export const recovery = (): Promise<typeof import('./recovery.js')> => import('./recovery.js');
