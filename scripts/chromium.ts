/** The browser that tests and rehearsals drive: one of the system's, since nothing of ours downloads one. */
import { findProgram } from './program.ts';

/** The path of its program; undefined where there is none. */
export function findChromium(): string | undefined {
  return findProgram('chromium', 'chromium-browser', 'google-chrome');
}

export const whyNoChromium =
  findChromium() === undefined ? 'Chromium is not installed: npm run setup installs it where it can' : undefined;
