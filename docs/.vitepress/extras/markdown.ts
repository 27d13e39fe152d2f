/** The parts of the site's Markdown reader that are ours. */
import type { MarkdownRenderer } from 'vitepress';
import type { Extend } from './extras.ts';

interface Environment {
  readonly relativePath?: string;
}

/** Also what search reads goes through this, so that it finds what is added. */
export function extendMarkdown(renderer: MarkdownRenderer, extend: Extend, languages: readonly string[]): void {
  renderer.core.ruler.before('normalize', 'extras', (state) => {
    const path = (state.env as Environment).relativePath ?? '';
    state.src = extend(state.src, path);
  });
  // The generator lets no markup through but this; a page that was edited by hand could.
  for (const rule of ['html_inline', 'html_block'] as const) {
    const render = renderer.renderer.rules[rule];
    renderer.renderer.rules[rule] = (tokens, index, options, environment, self) => {
      const text = tokens[index]?.content ?? '';
      const isGenerated = languages.some((id) => (environment as Environment).relativePath?.startsWith(`${id}/`));
      if (isGenerated && !allowed.test(text.trim())) return renderer.utils.escapeHtml(text);
      return render?.(tokens, index, options, environment, self) ?? text;
    };
  }
}

const allowed = /^(<br ?\/>|<OperationConsole operation="[\w%.~!*'()-]+" \/>)$/;
