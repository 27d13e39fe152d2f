import { createMarkdownRenderer } from 'vitepress';
import { expect, test } from 'vitest';
import { inlineText } from '../../../generator/src/docs/inline.ts';
import { extendMarkdown } from './markdown.ts';

const renderer = await createMarkdownRenderer('.', { gfmAlerts: false, attrs: { allowedAttributes: ['id'] } });
extendMarkdown(
  renderer,
  (markdown, path) => (path === 'python/page.md' ? `${markdown}\n\nadded\n` : markdown),
  (path) => path.startsWith('python/'),
);

test('what is added to a page is a part of it', () => {
  expect(render('# Page', 'python/page.md')).toContain('<p>added</p>');
  expect(render('# Page', 'python/other.md')).not.toContain('added');
});

test.each([
  ['a template', 'a {{ constructor }} b', '{{'],
  ['a template in indented code', 'a\n\n    {{ constructor }}\n', '{{'],
  ['a template in a table', '| a |\n| - |\n| {{ b }} |', '{{'],
  ['markup', 'a <img src=x onerror=alert(1)> b', '<img'],
  ['a component', '<LanguageSwitch />', '<LanguageSwitch'],
  ['an image of another site', '![a](https://example.com/a.png)', '<img'],
])('%s is only shown on a page that is made', (_, markdown, live) => {
  expect(render(markdown, 'guides/page.md')).toContain(live);
  expect(render(markdown, 'python/page.md')).not.toContain(live);
});

test('a script of a page that is made is text', () => {
  const environment = { relativePath: 'python/page.md', sfcBlocks: { scripts: [] } };
  expect(renderer.render('<script setup>\nalert(1)\n</script>', environment)).toContain('&lt;script setup&gt;');
  expect(environment.sfcBlocks.scripts).toEqual([]);
});

test('attributes are not taken from a text', () => {
  expect(render('a `b`{onclick=alert(1) v-html=x :title=y}', 'python/other.md')).toBe('<p>a <code>b</code></p>\n');
});

test.each([
  ['a container', '::: tip <img src=x onerror=alert(1)>\ntext\n:::'],
  ['an alert', '> [!NOTE] `<img src=x onerror=alert(1)>`'],
  ['a group of code', '::: code-group\n\n```js [<img src=x onerror=alert(1)>]\n```\n\n:::'],
  ['the language of code', '```<img/src=x>\n```'],
])('the title of %s is only shown', (_, markdown) => {
  expect(render(markdown, 'python/page.md')).not.toContain('<img');
});

test('no file is read into a page that is made', () => {
  expect(render('<<< markdown.test.ts', 'python/page.md')).toBe('<p>&lt;&lt;&lt; markdown.test.ts</p>\n<p>added</p>\n');
});

test('the link of a heading has no visible text', () => {
  expect(render('# Page', 'python/other.md')).toContain(
    'aria-label="Permalink to &quot;Page&quot;">&ZeroWidthSpace;</a>',
  );
});

test('line breaks of the generator and the console stay', () => {
  expect(render('a<br/>b', 'python/page.md')).toContain('a<br/>b');
  expect(render('<OperationConsole operation="a%20b" />', 'python/page.md')).toContain(
    '<OperationConsole operation="a%20b" />',
  );
  expect(render('<OperationConsole operation="a" onclick="b" />', 'python/page.md')).not.toContain('<OperationConsole');
});

function render(markdown: string, relativePath: string): string {
  return renderer.render(markdown, { relativePath });
}

test('a relative link or image of a description is text, so that it leads nowhere', () => {
  for (const text of ['see [x](./y.md)', '![](a.png)', '![a](../b.png "c")', '[d]: ./e.md']) {
    expect(render(inlineText(text), 'python/page.md')).not.toMatch(/<a |<img /);
  }
});

test('the name that is a heading of a page that is made breaks between its words', () => {
  expect(render('# GetTokenDetails', 'python/page.md')).toContain('Get<wbr>Token<wbr>Details');
  expect(render('# GetTokenDetails', 'guides/page.md')).toContain('GetTokenDetails');
});

test('a name that is linked breaks between its words, and a place in a file does not', () => {
  expect(render('[models.UserAccount](https://a.test)', 'python/page.md')).toContain('models.<wbr>User<wbr>Account');
  expect(render('[openapi.yaml:81](https://a.test)', 'python/page.md')).toContain('>openapi.yaml:81<');
});

test('code in a table breaks between the words of its names, in guides too', () => {
  const table = '| a | b |\n| - | - |\n| `RequestError` | `a &lt; B` |';
  expect(render(table, 'guides/page.md')).toContain('>Request<wbr>Error</code>');
  expect(render(table, 'python/page.md')).toContain('>Request<wbr>Error</code>');
  expect(render(table, 'guides/page.md')).toContain('>a &amp;lt; B</code>');
  expect(render('`RequestError`', 'guides/page.md')).toContain('>RequestError</code>');
});
