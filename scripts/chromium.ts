/** The browser that tests and rehearsals drive: one of the system's, since nothing of ours downloads one. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** The path of its program; undefined where there is none. */
export function findChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

export const whyNoChromium =
  findChromium() === undefined ? 'Chromium is not installed: npm run setup installs it where it can' : undefined;
