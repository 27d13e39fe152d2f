/** Redirects the addresses of Markdown files, as on a code host, to pages: `…/README.md#get_transient_token`. */
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes, for every page, a folder with the name of the Markdown file and an `index.html` that redirects to the page. */
export function writeMarkdownAddresses(site: string): void {
  for (const page of globSync('**/*.html', { cwd: site })) {
    const name = basename(page, '.html');
    if (name === '404') continue;
    // The first page of a language is its README.
    for (const markdown of name === 'index' ? ['index.md', 'README.md'] : [`${name}.md`]) {
      const folder = join(site, dirname(page), markdown);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'index.html'), redirect(markdown, `${name}.html`));
    }
  }
}

/** Works with or without the slash that a host adds to a folder. The script keeps the anchor. */
function redirect(from: string, to: string): string {
  const script = `const { pathname, search, hash } = location;
      location.replace(pathname.slice(0, pathname.lastIndexOf('/${from}') + 1) + '${to}' + search + hash);`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>This page has moved</title>
    <link rel="canonical" href="../${to}">
    <script>
      ${script}
    </script>
    <noscript><meta http-equiv="refresh" content="0; url=../${to}"></noscript>
  </head>
  <body><a href="../${to}">This page has moved.</a></body>
</html>
`;
}
