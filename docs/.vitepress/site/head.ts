/** The head elements of every page. */
import type { HeadConfig } from 'vitepress';

export interface Page {
  readonly title: string;
  readonly description: string;
  /** Of the Markdown, below `docs/`. */
  readonly path: string;
}

/** Open Graph tags. The address of the page is only known if the build gets `--url`. */
export function sharingHead({ title, description, path }: Page, url?: string): HeadConfig[] {
  const properties: HeadConfig[] = [
    ['meta', { property: 'og:type', content: 'website' }],
    ['meta', { property: 'og:title', content: title }],
    ['meta', { property: 'og:description', content: description }],
  ];
  if (url === undefined) return properties;
  const address = new URL(path.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '.html'), url).href;
  return [
    ...properties,
    ['meta', { property: 'og:url', content: address }],
    ['link', { rel: 'canonical', href: address }],
  ];
}

/** Without scripts: shows every language of a code group, and hides controls that need scripts. */
export const withoutScript = `
.vp-code-group .blocks > div { display: block !important; }
.vp-code-group .tabs, .VPNavBarSearch, .language-switch, .VPNavBarExtra, .VPNavBarHamburger,
.VPSwitchAppearance, .operation-console, button.copy { display: none !important; }
`;
