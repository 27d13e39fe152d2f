/** What `npm run setup` could not bring to this machine, and why: it leaves that for what is skipped then. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** By language; those that are whole are not in it. The tests of other languages read it too. */
export type Reasons = Readonly<Record<string, string>>;

const file = fileURLToPath(new URL('.cache/setup.json', import.meta.url));

export function readReasons(path = file): Reasons {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Reasons) : {};
}

export function writeReasons(reasons: Reasons, path = file): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(reasons, undefined, 2)}\n`);
}

/** What to do about something of a language that is not installed, or why nothing can be done. */
export function remedy(language: string, reasons = readReasons()): string {
  return reasons[language] ?? 'npm run setup installs it where it can';
}
