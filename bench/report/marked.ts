import { readFileSync, writeFileSync } from 'node:fs';

const start = '<!-- bench:start -->';
const end = '<!-- bench:end -->';

/** What stands between the marks of a file. */
export function readMarked(file: string): string {
  return split(file).marked;
}

/** Replaces what stands between the marks of a file; the rest stays as it is. */
export function writeMarked(file: string, text: string): void {
  const { before, after } = split(file);
  writeFileSync(file, `${before}\n\n${text}\n\n${after}`);
}

function split(file: string): { before: string; marked: string; after: string } {
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) {
    throw new Error(`${file} has no ${start} followed by ${end}: put both where the tables belong`);
  }
  return {
    before: text.slice(0, from + start.length),
    marked: text.slice(from + start.length, to),
    after: text.slice(to),
  };
}
