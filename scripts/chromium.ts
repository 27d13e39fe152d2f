/** The browser that tests and rehearsals drive: one of the system's, since nothing of ours downloads one. */
import { findProgram } from './program.ts';
import { remedy } from './remedy.ts';

/** The path of the program; undefined if it is not installed. */
export function findChromium(): string | undefined {
  return findProgram('chromium', 'chromium-browser', 'google-chrome');
}

export const whyNoChromium =
  findChromium() === undefined ? `Chromium is not installed: ${remedy('Browser')}` : undefined;
