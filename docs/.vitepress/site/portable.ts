/**
 * One build for every base path: the site reads its path from its address in the browser.
 *
 * VitePress writes the base path into pages and scripts. Here pages have relative addresses, and scripts read the base
 * that a page computes from its own address. The 404 page can be at any depth, so it has neither.
 */
import type { ViteConfig, VitePlugin } from './vite.ts';

const global = 'globalThis.__BASE__';

/** Of a page: `path` is below the site, such as `python/sdks/security/README.html`. */
export function portableHtml(html: string, path: string): string {
  if (path === '404.html') return notFound;
  const up = '../'.repeat(path.split('/').length - 1) || './';
  const base = `<script>${global}=new URL(${JSON.stringify(up)},location.href).pathname</script>`;
  return html
    .replace('<head>', () => `<head>\n    ${base}`)
    .replace(/(\s(?:href|src)=")\/(?!\/)/g, (_, before: string) => before + up)
    .replace(/(window\.__VP_SITE_DATA__=.*?)(<\/script>)/, (_, data: string, end: string) => {
      return `${data};__VP_SITE_DATA__.base=${global}${end}`;
    })
    .replace('<div class="VPHome"', '<div role="main" class="VPHome"')
    .replace('</body>', () => `${absoluteLinks}</body>`);
}

const notFound = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width,initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Page not found</title>
    <style>
      :root { color-scheme: light dark; color: light-dark(#3c3c43, #dfdfd6); background: light-dark(#fff, #1b1b1f) }
      body { font-family: sans-serif; line-height: 1.6; max-width: 40rem; margin: auto; padding: 4rem 2rem }
      a { color: light-dark(#3451b2, #a8b1ff) }
    </style>
  </head>
  <body>
    <main>
      <h1>Page not found</h1>
      <p>This site has no page at this address.</p>
      <ul hidden></ul>
    </main>
    <script>
      const pages = { '': 'Home', 'guides/': 'Guides', 'reference.html': 'Reference', 'changes.html': 'Changes' };
      const list = document.querySelector('ul');
      const folders = location.pathname.split('/').slice(0, -1);
      // Only the root of the site has this file.
      const isRoot = async (folder) => {
        const response = await fetch(folder + 'llms.txt').catch(() => undefined);
        return response?.ok === true && (await response.text()).startsWith('# ');
      };
      (async () => {
        for (let depth = folders.length; depth > 0; depth -= 1) {
          const root = folders.slice(0, depth).join('/') + '/';
          if (!(await isRoot(root))) continue;
          for (const [path, title] of Object.entries(pages)) {
            const link = Object.assign(document.createElement('a'), { href: root + path, textContent: title });
            list.appendChild(document.createElement('li')).append(link);
          }
          list.hidden = false;
          return;
        }
      })();
    </script>
    <noscript><p>Go back to the page that you came from.</p></noscript>
  </body>
</html>
`;

/** Makes the links of the frame absolute: they stay when the page inside changes. Runs before the site's scripts. */
const absoluteLinks =
  '<script>for(const a of document.querySelectorAll("a[href]"))' +
  'if(a.origin===location.origin&&a.getAttribute("href")[0]===".")a.setAttribute("href",a.pathname+a.search+a.hash)</script>';

/** Where a script or style names another file of the build. */
export const renderBuiltUrl: NonNullable<NonNullable<ViteConfig['experimental']>['renderBuiltUrl']> = () => ({
  relative: true,
});

export function portableScripts(): VitePlugin {
  return {
    name: 'portable-scripts',
    enforce: 'pre',
    apply: 'build',
    transform(source, id) {
      if (id.includes('vitepress/dist/client/app/') && source.includes('import.meta.env.BASE_URL')) {
        return source.replaceAll('import.meta.env.BASE_URL', `(${global} ?? '/')`);
      }
      // The index of the search calls pages by their addresses.
      if (id.startsWith('/@localSearchIndex') && source.startsWith('export default "')) {
        return `const index = JSON.parse(${source.slice('export default '.length)});
          for (const key in index.documentIds) index.documentIds[key] = (${global} ?? '/') + index.documentIds[key].slice(1);
          export default JSON.stringify(index);`;
      }
      return undefined;
    },
  };
}
