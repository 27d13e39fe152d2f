/** A link to the line of the description that something comes from; the page that has it says how far up that is. */
import type { Source } from '../../../generator/src/diagnostic.ts';
import type { Reference } from '../site/reference.ts';

/** Stands in the text of a page for the way from it to the first page. */
export const toRoot = '@@/';

export function specLink(source: Source, { lineOf }: Reference): string {
  const line = lineOf(source);
  return `[openapi.yaml:${line}](${toRoot}openapi.md#L${line})`;
}
