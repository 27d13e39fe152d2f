/** The declared responses of an operation, as the runtime chooses between them. */
import type { Content, Operation } from '../../api/api.ts';
import { code, mark, ref, trusted, type Code } from '../../code/code.ts';
import { construction, literal, number, string } from './literal.ts';
import { modelSymbol, runtime, type Package } from './package.ts';
import { schemaReference } from './schema.ts';
import { shapeCode } from './shape.ts';

interface Success {
  readonly status: string;
  /** Undefined where the success has no body. */
  readonly content: Content | undefined;
}

/** Ranges first: the first is what a success of another status is read as. */
export function outcomeCodes(operation: Operation, context: Package): readonly Code[] {
  const successes = operation.responses
    .filter(({ success }) => success)
    .toSorted((a, b) => rank(a.status) - rank(b.status))
    .flatMap(({ status, contents }): Success[] =>
      contents.length === 0
        ? [{ status, content: undefined }]
        : bySpecificity(contents).map((content) => ({ status, content })),
    );
  return successes.map((success) => outcomeCode(success, context));
}

function rank(status: string): number {
  if (status === 'default') return 1;
  return /^[0-9]{3}$/.test(status) ? 2 : 0;
}

function bySpecificity(contents: readonly Content[]): readonly Content[] {
  const isRange = ({ contentType }: Content): number => Number(contentType.includes('*'));
  return contents.toSorted((a, b) => isRange(a) - isRange(b));
}

function outcomeCode({ status, content }: Success, context: Package): Code {
  const className = ref(runtime('Runtime/Outcome', context));
  if (content === undefined) return code`new ${className}(${statusCode(status)})`;
  const { contentType, field, encoding, type, source } = content;
  const isJson = encoding === 'json';
  return mark(
    source,
    construction(className, [
      ['status', statusCode(status)],
      ['contentType', string(mediaType(contentType))],
      ['field', field && string(context.names.resultField(field))],
      ['shape', isJson ? shapeCode(type, context) : undefined],
      ['schema', isJson ? schemaReference(type, context) : undefined],
    ]),
  );
}

export function failureCodes(operation: Operation, context: Package): readonly Code[] {
  return operation.responses
    .filter(({ success }) => !success)
    .flatMap(({ status, contents }) =>
      contents.flatMap((content) => {
        const { error, contentType, encoding, type, source } = content;
        if (error === undefined) return [];
        const entries = [
          ['status', statusCode(status)],
          ['contentType', string(mediaType(contentType))],
          ['error', code`${ref(modelSymbol(error, context))}::class`],
          ['shape', encoding === 'json' ? shapeCode(type, context) : undefined],
        ] as const;
        return [mark(source, construction(ref(runtime('Runtime/Failure', context)), entries))];
      }),
    );
}

/** `200` is a number; `2XX` and `default` are texts. */
function statusCode(status: string): Code {
  return /^[0-9]{3}$/.test(status) ? number(Number(status)) : literal(status);
}

function mediaType(contentType: string): string {
  return contentType.toLowerCase().split(';')[0]?.trim() ?? '';
}

export const none = trusted('[]');
