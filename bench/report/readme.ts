import { readFileSync, writeFileSync } from 'node:fs';

export interface Entry {
  readonly title: string;
  /** The section, from its heading on. */
  readonly markdown: string;
}

const start = '<!-- bench:start -->';
const end = '<!-- bench:end -->';

/** Puts sections between the marks of a file. */
export function writeSections(file: string, entries: readonly Entry[], titles: readonly string[]): void {
  const old = readFileSync(file, 'utf8');
  const [from, to] = [old.indexOf(start), old.indexOf(end)];
  if (from < 0 || to < from) {
    throw new Error(`${file} has no ${start} followed by ${end}: put both where the tables belong`);
  }
  const merged = mergeSections(old.slice(from + start.length, to), entries, titles);
  writeFileSync(file, `${old.slice(0, from + start.length)}\n\n${merged}\n\n${old.slice(to)}`);
}

/** Sections in the order of the titles: the new ones, and the old ones of which there is no new one. */
export function mergeSections(old: string, entries: readonly Entry[], titles: readonly string[]): string {
  const sections = new Map<string, string>();
  for (const [section, title = ''] of old.matchAll(/^### (.*)$(?:\n(?!### ).*)*/gm)) sections.set(title, section);
  for (const { title, markdown } of entries) sections.set(title, markdown);
  return titles.flatMap((title) => sections.get(title)?.trim() ?? []).join('\n\n');
}
