import { readFileSync, writeFileSync } from 'node:fs';

const start = '<!-- bench:start -->';
const end = '<!-- bench:end -->';

/** Replaces what stands between the marks in a file. */
export function writeBetweenMarks(file: string, text: string): void {
  const old = readFileSync(file, 'utf8');
  const [from, to] = [old.indexOf(start), old.indexOf(end)];
  if (from < 0 || to < from) {
    throw new Error(`${file} has no ${start} followed by ${end}: put both where the tables belong`);
  }
  writeFileSync(file, `${old.slice(0, from + start.length)}\n\n${text.trim()}\n\n${old.slice(to)}`);
}
