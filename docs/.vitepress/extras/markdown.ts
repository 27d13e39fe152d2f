/** Adapts VitePress's Markdown renderer: additions to pages, and nothing live in text from a spec. */
import type { MarkdownRenderer } from 'vitepress';
import { withBreaks } from '../site/breaks.ts';
import type { Extend } from './extras.ts';

interface Environment {
  readonly relativePath?: string;
}

/**
 * Search reads pages through the same renderer, so it finds the additions. `isMade` says whether a page is generated: its
 * text comes from a description, and nothing in it may be live.
 */
export function extendMarkdown(renderer: MarkdownRenderer, extend: Extend, isMade: (path: string) => boolean): void {
  renderer.core.ruler.before('normalize', 'extras', (state) => {
    const path = pathOf(state.env);
    state.src = extend(state.src, path);
    state.md.block.ruler[isMade(path) ? 'disable' : 'enable'](blocksOfTheSite, true);
  });
  renderer.core.ruler.after('block', 'fences', ({ tokens, env }) => {
    if (!isMade(pathOf(env))) return;
    for (const token of tokens.filter(({ type }) => type === 'fence'))
      token.info = /^[\w+#-]*/.exec(token.info)?.[0] ?? '';
  });
  // The names that pages have as headings break between their words.
  renderer.core.ruler.push('headings', ({ tokens, env }) => {
    if (!isMade(pathOf(env))) return;
    tokens.forEach(({ type }, index) => {
      if (type !== 'heading_open') return;
      for (const token of tokens[index + 1]?.children ?? []) letBreak(token);
    });
  });
  // So does the code in a table, which a phone has little room for.
  renderer.core.ruler.push('cells', ({ tokens }) => {
    tokens.forEach(({ type }, index) => {
      if (type !== 'td_open') return;
      for (const token of tokens[index + 1]?.children ?? []) if (token.type === 'code_inline') letBreak(token);
    });
  });
  const renderCode = renderer.renderer.rules.code_inline;
  renderer.renderer.rules.code_inline = (tokens, index, ...rest) => {
    const html = renderCode?.(tokens, index, ...rest) ?? '';
    return mayBreak(tokens[index]) ? html.replace(/(?<=>)[^<]+(?=<)/, withBreaks) : html;
  };
  for (const rule of ['html_inline', 'html_block', 'image'] as const) {
    const render = renderer.renderer.rules[rule];
    renderer.renderer.rules[rule] = (tokens, index, options, environment, self) => {
      const text = tokens[index]?.content ?? '';
      if (isMade(pathOf(environment)) && !allowed.test(text.trim())) return renderer.utils.escapeHtml(text);
      return render?.(tokens, index, options, environment, self) ?? text;
    };
  }
  renderer.renderer.rules.text = (tokens, index, _, environment) => {
    const text = renderer.utils.escapeHtml(tokens[index]?.content ?? '');
    return isMade(pathOf(environment)) && (isLinkedName(tokens, index) || mayBreak(tokens[index]))
      ? withBreaks(text)
      : text;
  };
  const render = renderer.render.bind(renderer);
  renderer.render = (source, environment) => {
    const html = render(source, environment);
    // Vue would evaluate what stands in braces; as entities they are only shown.
    return isMade(pathOf(environment)) ? html.replaceAll('{{', '&#123;&#123;') : html;
  };
}

interface Marked {
  meta: unknown;
}

function letBreak(token: Marked): void {
  token.meta = { ...(token.meta as object), breaks: true };
}

function mayBreak(token: Marked | undefined): boolean {
  return (token?.meta as { breaks?: boolean } | null | undefined)?.breaks === true;
}

/** A place in a file, such as `openapi.yaml:81`, is no name. */
function isLinkedName(tokens: readonly { readonly type: string; readonly content: string }[], index: number): boolean {
  const isLinked = tokens[index - 1]?.type === 'link_open' && tokens[index + 1]?.type === 'link_close';
  return isLinked && !/:\d+$/.test(tokens[index]?.content ?? '');
}

/** Rules of VitePress that read files of this machine, or do not escape their titles. */
const blocksOfTheSite = [
  'snippet',
  ...['tip', 'info', 'warning', 'danger', 'details', 'v-pre', 'raw', 'code-group'].map((name) => `container_${name}`),
];

/** Relative to `docs/`. */
function pathOf(environment: unknown): string {
  return (environment as Environment | undefined)?.relativePath ?? '';
}

/** The only HTML that generated pages may contain: the link text of headings, line breaks, TypeDoc's anchors, the site's components. */
const allowed =
  /^(&ZeroWidthSpace;|<br ?\/>|<a id="[\w-]+">|<\/a>|<OperationConsole operation="[\w%.~!*'()-]+" \/>|<OperationOutline sections="[a-z,-]+" \/>|<div class="operation(-call|-details)?">|<\/div>)$/;
