/** Every program that pages and READMEs show: each operation and what repeats it, with each ending, and how to catch errors. */
import type { Api } from '../src/api/api.ts';
import type { Shown } from '../src/docs/dialect.ts';
import type { Emission } from '../src/languages/language.ts';

export function programsOf(api: Api, { dialect, guide }: Emission): readonly string[] {
  const calls = api.tags.flatMap((tag) =>
    tag.operations.flatMap((operation) =>
      shownOf(operation.poll).flatMap((shown) => [
        dialect.usage(operation, tag, shown),
        ...(dialect.standalone === undefined ? [] : [dialect.standalone(operation, shown)]),
      ]),
    ),
  );
  return [...calls, guide.catching];
}

function shownOf(poll: Shown['poll']): readonly Shown[] {
  return (['comment', 'print'] as const).flatMap((ending) => [{ ending }, ...(poll ? [{ ending, poll }] : [])]);
}
