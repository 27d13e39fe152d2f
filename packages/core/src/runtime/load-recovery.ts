/** Handles calls that do not succeed at once. A separate module, which most calls never load. */
export const recovery = (): Promise<typeof import('./recovery.js')> => import('./recovery.js');
