import { expect, test } from 'vitest';
import { portableHtml } from './portable.ts';

const html = `<html><head><script src="/assets/app.js"></script></head><body>
<a href="/guides/">Guides</a> <a href="//example.com/">Elsewhere</a> <a href="https://example.com/a">Far</a>
<script>window.__VP_SITE_DATA__=JSON.parse("{}")</script></body></html>`;

test('a page names what belongs to the site from where it is', () => {
  const page = portableHtml(html, 'python/sdks/security/README.html');
  expect(page).toContain('globalThis.__BASE__=new URL("../../../",location.href).pathname');
  expect(page).toContain('src="../../../assets/app.js"');
  expect(page).toContain('href="../../../guides/"');
  expect(page).toContain('href="//example.com/"');
  expect(page).toContain('href="https://example.com/a"');
  expect(page).toContain('__VP_SITE_DATA__=JSON.parse("{}");__VP_SITE_DATA__.base=globalThis.__BASE__</script>');
});

test('the first page stands at the root', () => {
  expect(portableHtml(html, 'index.html')).toContain('src="./assets/app.js"');
});

test('the first page has a main landmark, which the theme leaves out', () => {
  expect(portableHtml('<body><div class="VPHome" data-v>…</div></body>', 'index.html')).toContain(
    '<div role="main" class="VPHome" data-v>',
  );
});

test('a page that is not found can be anywhere, and loads nothing', () => {
  expect(portableHtml(html, '404.html')).toContain('<h1>Page not found</h1>');
  expect(portableHtml(html, '404.html')).not.toMatch(/src=|href=/);
});
