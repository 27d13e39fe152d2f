/** Where the pages of operations are: the files have one page for a tag, the site one for each operation. */
import { posix } from 'node:path';
import type { Operation, Poll, Tag } from '../../../generator/src/api/api.ts';
import { operationAnchors } from '../../../generator/src/docs/anchors.ts';
import { tagPaths } from '../../../generator/src/docs/pages.ts';
import type { LanguageReference, Reference } from '../site/reference.ts';

export interface OperationPath {
  readonly operation: Operation;
  /** The page is of what repeats the operation. */
  readonly poll: Poll | undefined;
  readonly tag: Tag;
  /** Of its page, below the folder of the language: `sdks/security/get_transient_token.md`. */
  readonly path: string;
  /** Of its heading on the page of the tag. */
  readonly anchor: string;
}

/** In the order of the tags and of their operations. */
export function operationPaths({ api }: Pick<Reference, 'api'>, { dialect }: LanguageReference): OperationPath[] {
  return [...tagPaths(api)].flatMap(([tag, page]) =>
    [...operationAnchors(tag, dialect)].flatMap(([of, anchor]) => {
      const operation = tag.operations.find((one) => one === of || one.poll === of);
      if (operation === undefined) return [];
      const poll = operation.poll === of ? operation.poll : undefined;
      return [{ operation, poll, tag, path: `${posix.dirname(page)}/${fileName(anchor)}.md`, anchor }];
    }),
  );
}

/** The page of the tag and the first page of its folder have these names already; some disks know no case. */
function fileName(anchor: string): string {
  return /^(readme|index)$/i.test(anchor) ? `${anchor}-operation` : anchor;
}
