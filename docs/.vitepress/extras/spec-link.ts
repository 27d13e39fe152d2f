/** A link to a line of the description; `fromRoot` in `extras.ts` completes its path for each page. */
import type { Source } from '../../../generator/src/diagnostic.ts';
import type { Reference } from '../site/reference.ts';

/** A placeholder in Markdown for the path from the page to the root of the site. */
export const toRoot = '@@/';

export function specLink(source: Source, { lineOf }: Reference): string {
  const line = lineOf(source);
  return `[openapi.yaml:${line}](${toRoot}openapi.md#L${line})`;
}
