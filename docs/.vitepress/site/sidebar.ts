/** The sidebar of each part of the site. */
import { existsSync, readFileSync } from 'node:fs';
import type { DefaultTheme } from 'vitepress';
import { withBreaks } from './breaks.ts';
import { outlineOf, type PageOutline } from './outline.ts';
import { docs, type Reference } from './reference.ts';

type Item = DefaultTheme.SidebarItem;

export function referenceSidebars(reference: Reference): DefaultTheme.SidebarMulti {
  return Object.fromEntries(
    reference.languages.map((language) => {
      const outline = outlineOf(reference, language);
      const tags = tagItems(outline);
      const models = Map.groupBy(
        outline.filter(({ section }) => section === 'models' || section === 'errors'),
        ({ group }) => group,
      );
      const groups = [...models].map(([group, pages]): Item => ({
        text: group,
        // Without a link, the theme nests two buttons.
        link: `/${language.id}/`,
        collapsed: true,
        items: pages.map(({ path, title }) => ({ text: shown(title), link: `/${path}` })),
      }));
      const start: Item[] = [
        { text: `Reference in ${language.title}`, link: `/${language.id}/` },
        { text: 'The package: set up, errors, retries, hooks', link: `/${language.id}/package` },
      ];
      return [`/${language.id}/`, [...start, ...tags, { text: 'Models', items: groups }]];
    }),
  );
}

/** Each tag with its operations, which come after it. */
function tagItems(outline: readonly PageOutline[]): Item[] {
  const tags: (Item & { items: Item[] })[] = [];
  for (const { path, title, section } of outline) {
    const item = { text: shown(title), link: `/${path}` };
    if (section === 'tags') tags.push({ ...item, items: [] });
    if (section === 'operations') tags.at(-1)?.items.push(item);
  }
  return tags;
}

/**
 * Escapes a name, because the theme renders it as HTML, and lets it break between its words; the break also keeps a name
 * that begins with `_vp-fn_` from being run.
 */
function shown(name: string): string {
  const text = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return withBreaks(text);
}

/** The lists of the guides' first page: those for users apart from those for maintainers. */
export function guideSidebar(): Item[] {
  const index = readFileSync(`${docs}guides/index.md`, 'utf8');
  const lists = index.matchAll(/^(.+):\n\n((?:- .*\n)+)/gm);
  return Array.from(lists, ([, text = '', list = '']) => ({
    text,
    // Without a link, the theme nests two buttons.
    link: '/guides/',
    items: Array.from(list.matchAll(/^- \[(.*?)\]\((.*?)\.md\)/gm), ([, title = '', path = '']) => ({
      text: title,
      link: `/guides/${path}`,
    })),
  }));
}

/** The sidebar that TypeDoc writes beside its pages. */
export function apiSidebar(): Item[] {
  const file = `${docs}api/typedoc-sidebar.json`;
  const items = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Item[]) : [];
  return [{ text: '@plex-sdk/core', link: '/api/', items: items.map(withLink) }];
}

function withLink({ items, ...item }: Item): Item {
  return { link: '/api/', ...item, ...(items && { items: items.map(withLink) }) };
}
