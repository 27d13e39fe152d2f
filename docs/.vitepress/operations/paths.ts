/** The paths of the pages of operations: on disk a tag has one page, on the site each operation has one. */
import { posix } from 'node:path';
import type { Operation, Poll, Tag } from '../../../generator/src/api/api.ts';
import { operationAnchors } from '../../../generator/src/docs/anchors.ts';
import { tagPaths } from '../../../generator/src/docs/pages.ts';
import type { LanguageReference, Reference } from '../site/reference.ts';

export interface OperationPath {
  readonly operation: Operation;
  /** Set if the page is about the method that repeats the operation. */
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

/** `README` and `index` are taken, in any case: some file systems ignore case. */
function fileName(anchor: string): string {
  return /^(readme|index)$/i.test(anchor) ? `${anchor}-operation` : anchor;
}
