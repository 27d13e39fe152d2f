/** The reasons why `npm run setup` could not install something: skipped tests quote them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** By language, without the complete ones. The tests of other languages read this file too. */
export type Reasons = Readonly<Record<string, string>>;

const file = fileURLToPath(new URL('.cache/setup.json', import.meta.url));

export function readReasons(path = file): Reasons {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Reasons) : {};
}

export function writeReasons(reasons: Reasons, path = file): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(reasons, undefined, 2)}\n`);
}

/** What to do about a missing tool of a language, or why it cannot be installed. */
export function remedy(language: string, reasons = readReasons()): string {
  return reasons[language] ?? 'npm run setup installs it where it can';
}
