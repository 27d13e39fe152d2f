/** Every program that a dialect shows: each operation and what repeats it, with each ending. */
import type { Api } from '../src/api/api.ts';
import type { Dialect, Shown } from '../src/docs/dialect.ts';

export function usagesOf(api: Api, dialect: Dialect): readonly string[] {
  return api.tags.flatMap((tag) =>
    tag.operations.flatMap((operation) =>
      shownOf(operation.poll).flatMap((shown) => [
        dialect.usage(operation, tag, shown),
        ...(dialect.standalone === undefined ? [] : [dialect.standalone(operation, shown)]),
      ]),
    ),
  );
}

function shownOf(poll: Shown['poll']): readonly Shown[] {
  return (['comment', 'print'] as const).flatMap((ending) => [{ ending }, ...(poll ? [{ ending, poll }] : [])]);
}
