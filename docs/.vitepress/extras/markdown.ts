/** The parts of the site's Markdown reader that are ours. */
import type { MarkdownRenderer } from 'vitepress';
import type { Extend } from './extras.ts';

interface Environment {
  readonly relativePath?: string;
}

/**
 * Also what search reads goes through this, so that it finds what is added. What `isMade` is told of are pages whose
 * texts come from a description: nothing in them is live.
 */
export function extendMarkdown(renderer: MarkdownRenderer, extend: Extend, isMade: (path: string) => boolean): void {
  renderer.core.ruler.before('normalize', 'extras', (state) => {
    state.src = extend(state.src, pathOf(state.env));
  });
  for (const rule of ['html_inline', 'html_block', 'image'] as const) {
    const render = renderer.renderer.rules[rule];
    renderer.renderer.rules[rule] = (tokens, index, options, environment, self) => {
      const text = tokens[index]?.content ?? '';
      if (isMade(pathOf(environment)) && !allowed.test(text.trim())) return renderer.utils.escapeHtml(text);
      return render?.(tokens, index, options, environment, self) ?? text;
    };
  }
  const render = renderer.render.bind(renderer);
  renderer.render = (source, environment) => {
    const html = render(source, environment);
    // The site's templates run what stands in these; as entities they are shown.
    return isMade(pathOf(environment)) ? html.replaceAll('{{', '&#123;&#123;') : html;
  };
}

/** Relative to `docs/`. */
function pathOf(environment: unknown): string {
  return (environment as Environment | undefined)?.relativePath ?? '';
}

/** The generator's line breaks, TypeDoc's anchors, and what the site adds. */
const allowed = /^(<br ?\/>|<a id="[\w-]+">|<\/a>|<OperationConsole operation="[\w%.~!*'()-]+" \/>)$/;
