/** The anchors that a code host gives to the headings of a page. */
import type { Operation, Poll, Tag } from '../api/api.ts';
import type { Dialect } from './dialect.ts';
import { sectionHeadings } from './operation-section.ts';
import { cleanLine } from './plain.ts';

/** The anchors on the page of `tag` of each operation and of the method that repeats it. */
export function operationAnchors(tag: Tag, dialect: Dialect): ReadonlyMap<Operation | Poll, string> {
  const seen = new Map<string, number>();
  const anchor = (heading: string): string => {
    const slug = slugOf(heading);
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  };
  for (const heading of [cleanLine(tag.title), 'Overview', 'Available Operations']) anchor(heading);
  return new Map(
    tag.operations.flatMap((operation) =>
      [operation, ...(operation.poll === undefined ? [] : [operation.poll])].map((of) => {
        const [own = ''] = sectionHeadings(operation, dialect, of === operation ? undefined : operation.poll).map(
          anchor,
        );
        return [of, own] as const;
      }),
    ),
  );
}

/** The anchor of a heading, as long as no other on its page has it. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_\- ]/gu, '')
    .replaceAll(' ', '-');
}
