export interface Entry {
  readonly title: string;
  /** The section, from its heading on. */
  readonly markdown: string;
}

/** Sections in the order of the titles: the new ones, and the old ones of which there is no new one. */
export function mergeSections(old: string, entries: readonly Entry[], titles: readonly string[]): string {
  const sections = new Map<string, string>();
  for (const [section, title = ''] of old.matchAll(/^### (.*)$(?:\n(?!### ).*)*/gm)) sections.set(title, section);
  for (const { title, markdown } of entries) sections.set(title, markdown);
  return titles.flatMap((title) => sections.get(title)?.trim() ?? []).join('\n\n');
}
