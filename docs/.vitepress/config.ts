/** The documentation site: the pages of `docs/`, and additions that only the site has. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitepress';
import { slugOf } from '../../generator/src/docs/anchors.ts';
import { readExtras } from './extras/extras.ts';
import { extendMarkdown } from './extras/markdown.ts';
import { specLines } from './extras/spec-lines.ts';
import { pageRewrites, writePages } from './operations/write.ts';
import { writeFolderAddresses } from './site/folder-addresses.ts';
import { sharingHead, withoutScript } from './site/head.ts';
import { writeMarkdownAddresses } from './site/markdown-addresses.ts';
import { portableHtml, portableScripts, renderBuiltUrl } from './site/portable.ts';
import { readReference, specFile } from './site/reference.ts';
import { searchOptions } from './site/search.ts';
import { apiSidebar, guideSidebar, referenceSidebars } from './site/sidebar.ts';

const reference = await readReference();
const extend = readExtras(reference);
// Before the site looks for its pages.
await writePages(reference);
const languages = reference.languages.map(({ id }) => id);
const operationPages = new Set(Object.values(pageRewrites(reference)).filter((path) => path.includes('/sdks/')));
const titles = new Map(reference.languages.map(({ id, title }) => [id, title]));
const made = [...languages.map((id) => `${id}/`), 'api/', 'pages/', 'changes.md'];
const url = process.env['DOCS_URL'];
const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#3451b2"/><path d="m6 4 5 4-5 4z" fill="#fff"/></svg>';

export default defineConfig({
  title: 'Plex SDK',
  description: 'Sign in to Plex from code: reference and guides in every language',
  lang: 'en',
  head: [
    ['link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(icon)}` }],
    ['noscript', {}, `<style>${withoutScript}</style>`],
  ],
  // Off, because a page of the reference links to dozens of others.
  router: { prefetchLinks: false },
  srcExclude: ['scripts/**', 'test/**'],
  // The server override's example is an address on the reader's own machine.
  ignoreDeadLinks: 'localhostLinks',
  rewrites: {
    ...Object.fromEntries(languages.map((id) => [`${id}/README.md`, `${id}/index.md`])),
    ...pageRewrites(reference),
  },
  ...(url !== undefined && { sitemap: { hostname: url } }),
  markdown: {
    anchor: { slugify: slugOf },
    // Off, because their titles would not be escaped.
    gfmAlerts: false,
    // Only the two marks of the tables, in characters that every font has.
    emoji: { defs: { heavy_check_mark: '✔', heavy_minus_sign: '–' }, shortcuts: {} },
    // Any other attribute could be a Vue directive.
    attrs: { allowedAttributes: ['id'] },
    // These have enough contrast (WCAG AA).
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    codeTransformers: [specLines],
    config: (renderer) => {
      extendMarkdown(renderer, extend, (path) => made.some((start) => path.startsWith(start)));
    },
  },
  vite: {
    plugins: [portableScripts()],
    define: Object.fromEntries(
      ['DOCS_SERVER', 'DOCS_SIGN_IN_SERVER'].map((name) => [
        `import.meta.env.${name}`,
        JSON.stringify(process.env[name] ?? ''),
      ]),
    ),
    experimental: { renderBuiltUrl },
  },
  transformHtml: (html, _, { page }) => portableHtml(html, page.replace(/\.md$/, '.html')),
  transformHead: ({ title, description, pageData }) =>
    sharingHead({ title, description, path: pageData.relativePath }, url),
  transformPageData: ({ relativePath, frontmatter }) => {
    const isOperation = operationPages.has(relativePath);
    // A table, or the call beside it, needs the room more than an outline of a few headings does.
    if (isOperation || relativePath.includes('/models/')) frontmatter['aside'] = false;
    if (!isOperation) Object.assign(frontmatter, { prev: false, next: false });
  },
  buildEnd: ({ outDir }) => {
    writeMarkdownAddresses(outDir);
    writeFolderAddresses(outDir);
    copyFileSync(specFile, join(outDir, 'openapi.yaml'));
  },
  themeConfig: {
    nav: [
      { text: 'Guides', link: '/guides/', activeMatch: '^/guides/' },
      { text: 'Reference', link: '/reference', activeMatch: `^/(reference|(${languages.join('|')})/)` },
      {
        text: 'More',
        activeMatch: '^/(api/|changes|openapi)',
        items: [
          { text: 'TypeScript API', link: '/api/' },
          { text: 'Changes', link: '/changes' },
          { text: 'openapi.yaml', link: '/openapi' },
        ],
      },
    ],
    sidebar: { ...referenceSidebars(reference), '/guides/': guideSidebar(), '/api/': apiSidebar() },
    search: { provider: 'local', options: searchOptions(titles) },
    outline: [2, 3],
    footer: {
      message: 'Unofficial: Plex does not make, review or support these packages.',
      copyright: 'MIT licence',
    },
    externalLinkIcon: true,
  },
});
