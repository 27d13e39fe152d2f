/** The programs on the page of an operation: they end in a line that prints a field of the result. */
import type { Operation, Poll, Tag } from '../../../generator/src/api/api.ts';
import type { Dialect } from '../../../generator/src/docs/dialect.ts';

export interface PageExamples {
  readonly usage: string;
  /** Only where the language has such functions. */
  readonly standalone: string | undefined;
}

export function pageExamples(
  { operation, poll, tag }: { readonly operation: Operation; readonly poll: Poll | undefined; readonly tag: Tag },
  dialect: Dialect,
): PageExamples {
  const shown = { poll, ending: 'print' } as const;
  return { usage: dialect.usage(operation, tag, shown), standalone: dialect.standalone?.(operation, shown) };
}
