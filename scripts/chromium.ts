/** The browser that tests and rehearsals drive: one of the system's, since nothing of ours downloads one. */
import { findProgram } from './program.ts';
import { remedy } from './remedy.ts';

/** The path of its program; undefined where there is none. */
export function findChromium(): string | undefined {
  return findProgram('chromium', 'chromium-browser', 'google-chrome');
}

export const whyNoChromium =
  findChromium() === undefined ? `Chromium is not installed: ${remedy('Browser')}` : undefined;
