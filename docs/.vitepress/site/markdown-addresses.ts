/** Addresses of the Markdown, as on a code host, lead to the page: `…/README.md#get_transient_token`. */
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A folder of that name whose first page goes on to the page, in every file of the built site. */
export function writeMarkdownAddresses(site: string): void {
  for (const page of globSync('**/*.html', { cwd: site })) {
    const name = basename(page, '.html');
    if (name === '404') continue;
    const markdown = page.replace(/\.html$/, '.md');
    mkdirSync(join(site, markdown), { recursive: true });
    writeFileSync(join(site, markdown, 'index.html'), redirectTo(`../${name}.html`));
    // The first page of a language is its README.
    if (name !== 'index') continue;
    const readme = markdown.replace(/index\.md$/, 'README.md');
    mkdirSync(join(site, readme), { recursive: true });
    writeFileSync(join(site, readme, 'index.html'), redirectTo('../index.html'));
  }
}

/** The script keeps the anchor; without scripts the page is the same, from its top. */
function redirectTo(address: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>This page has moved</title>
    <link rel="canonical" href="${address}">
    <script>location.replace("${address}" + location.search + location.hash)</script>
    <noscript><meta http-equiv="refresh" content="0; url=${address}"></noscript>
  </head>
  <body><a href="${address}">This page has moved.</a></body>
</html>
`;
}
