/** The declared successes of an operation, as the runtime chooses between them. */
import type { Content, Operation } from '../../api/api.ts';
import { mark, ref, type Code } from '../../code/code.ts';
import { call, pure } from './call.ts';
import { inlineObject, number, object, string } from './literal.ts';
import { runtime, type Package } from './package.ts';
import { shapeCode } from './shape.ts';

export interface Success {
  readonly status: string;
  /** Undefined where the success has no body. */
  readonly content: Content | undefined;
}

/** Ranges first: the first is what a success of another status is read as. */
export function successContents(operation: Operation): readonly Success[] {
  return operation.responses
    .filter(({ success }) => success)
    .toSorted((a, b) => rank(a.status) - rank(b.status))
    .flatMap(({ status, contents }): Success[] =>
      contents.length === 0
        ? [{ status, content: undefined }]
        : bySpecificity(contents).map((content) => ({ status, content })),
    );
}

function rank(status: string): number {
  if (status === 'default') return 1;
  return /^[0-9]{3}$/.test(status) ? 2 : 0;
}

function bySpecificity(contents: readonly Content[]): readonly Content[] {
  const isRange = ({ contentType }: Content): number => Number(contentType.includes('*'));
  return contents.toSorted((a, b) => isRange(a) - isRange(b));
}

export function outcomeCode({ status, content }: Success, context: Package): Code {
  if (content === undefined) return inlineObject([['status', statusCode(status)]]);
  const { contentType, field, encoding, type } = content;
  const shape = encoding === 'json' ? shapeCode(type, context) : undefined;
  const asIs = ref(runtime('asIs'));
  return mark(
    content.source,
    object([
      ['status', statusCode(status)],
      ['contentType', string(mediaType(contentType))],
      ['field', field && string(context.names.resultField(field))],
      ['read', encoding === 'json' || encoding === 'text' ? undefined : ref(runtime('bytes'))],
      ['decode', encoding === 'json' ? pure(call('json', shape === undefined ? [] : [shape])) : asIs],
    ]),
  );
}

/** `200` is a number; `2XX` and `default` are texts. */
export function statusCode(status: string): Code {
  return /^[0-9]{3}$/.test(status) ? number(Number(status)) : string(status);
}

export function mediaType(contentType: string): string {
  return contentType.toLowerCase().split(';')[0]?.trim() ?? '';
}
