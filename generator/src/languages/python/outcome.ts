/** The declared responses of an operation, as the runtime chooses between them. */
import type { Content, Operation } from '../../api/api.ts';
import { code, mark, type Code } from '../../code/code.ts';
import { call, named, number, string } from './literal.ts';
import { runtime, typeReference, type Package } from './package.ts';
import { schemaCode } from './schema.ts';
import { shapeCode } from './shape.ts';

/** Ranges first: the first is what a success of another status is read as. */
export function outcomesOf(operation: Operation, context: Package): readonly Code[] {
  return operation.responses
    .filter(({ success }) => success)
    .toSorted((a, b) => rank(a.status) - rank(b.status))
    .flatMap(({ status, contents }) =>
      contents.length === 0
        ? [call(runtime('Outcome'), [statusCode(status)])]
        : bySpecificity(contents).map((content) => outcome(status, content, context)),
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

function outcome(status: string, content: Content, context: Package): Code {
  const { contentType, field, encoding, type } = content;
  const isJSON = encoding === 'json';
  const shape = isJSON ? shapeCode(type, context) : undefined;
  const values = named([
    ['field', field && string(context.names.resultField(field))],
    ['encoding', encodingOf(content)],
    ['shape', shape && code`lambda: ${shape}`],
    ['schema', isJSON && type.kind !== 'unknown' ? later(schemaCode(type, context), type.kind) : undefined],
  ]);
  const made = call(runtime('Outcome'), [statusCode(status), string(mediaType(contentType)), ...values], true);
  return mark(content.source, made);
}

/** The schema of a named type is a function already. */
function later(schema: Code, kind: Content['type']['kind']): Code {
  return ['enum', 'object', 'union'].includes(kind) ? schema : code`lambda: ${schema}`;
}

export function failuresOf(operation: Operation, context: Package): readonly Code[] {
  return operation.responses
    .filter(({ success }) => !success)
    .flatMap(({ status, contents }) => contents.flatMap((content) => failure(status, content, context)));
}

function failure(status: string, content: Content, context: Package): readonly Code[] {
  const { contentType, encoding, error, type } = content;
  if (error === undefined) return [];
  const shape = encoding === 'json' ? shapeCode(type, context) : undefined;
  const values = named([
    ['error', code`lambda: ${typeReference(error, context)}`],
    ['encoding', encodingOf(content)],
    ['shape', shape && code`lambda: ${shape}`],
  ]);
  const made = call(runtime('Failure'), [statusCode(status), string(mediaType(contentType)), ...values], true);
  return [mark(content.source, made)];
}

function encodingOf({ encoding }: Content): Code | undefined {
  if (encoding === 'json') return undefined;
  return string(encoding === 'text' ? 'text' : 'bytes');
}

/** `200` is a number; `2XX` and `default` are texts. */
function statusCode(status: string): Code {
  return /^[0-9]{3}$/.test(status) ? number(Number(status)) : string(status);
}

function mediaType(contentType: string): string {
  return contentType.toLowerCase().split(';')[0]?.trim() ?? '';
}
