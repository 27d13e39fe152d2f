/** The declared responses of an operation, as the runtime chooses between them. */
import type { Content, Operation } from '../../api/api.ts';
import { mark, trusted, type Code } from '../../code/code.ts';
import { call, keywords, number, string, symbol } from './literal.ts';
import { modelConstant, type Package } from './package.ts';
import { schemaReference } from './schema.ts';
import { lambda, typeCode } from './type.ts';

interface Success {
  readonly status: string;
  /** Undefined where the success has no body. */
  readonly content: Content | undefined;
}

export function successCodes(operation: Operation, context: Package): readonly Code[] {
  return successContents(operation).map((success) => successCode(success, context));
}

/** Ranges first: the first is what a success of another status is read as. */
function successContents(operation: Operation): readonly Success[] {
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

function successCode({ status, content }: Success, context: Package): Code {
  const success = trusted('Runtime::Success.new');
  if (content === undefined) return call(success, keywords([['status', statusCode(status)]]));
  const { contentType, field, encoding, type } = content;
  const isJson = encoding === 'json';
  const values = keywords([
    ['status', statusCode(status)],
    ['content_type', string(mediaType(contentType))],
    ['field', field && symbol(context.names.resultField(field))],
    ['read', readCode(content)],
    ['type', isJson ? later(typeCode(type, context)) : undefined],
    ['schema', isJson ? lambda(schemaReference(type, context)) : undefined],
  ]);
  return mark(content.source, call(success, values, true));
}

function readCode({ encoding }: Content): Code {
  if (encoding === 'json' || encoding === 'text') return symbol(encoding);
  return symbol('bytes');
}

function later(type: Code | undefined): Code | undefined {
  return type && lambda(type);
}

export function failureCodes(operation: Operation, context: Package): readonly Code[] {
  return operation.responses
    .filter(({ success }) => !success)
    .flatMap(({ status, contents }) =>
      contents.flatMap((content) => (content.error === undefined ? [] : [failureCode(status, content, context)])),
    );
}

function failureCode(status: string, content: Content, context: Package): Code {
  const { contentType, error, type, encoding } = content;
  const values = keywords([
    ['status', statusCode(status)],
    ['content_type', string(mediaType(contentType))],
    ['error', error && lambda(modelConstant(error, context))],
    ['read', symbol(encoding === 'json' ? 'json' : 'text')],
    ['type', encoding === 'json' ? later(typeCode(type, context)) : undefined],
  ]);
  return mark(content.source, call(trusted('Runtime::Failure.new'), values, true));
}

/** `200` is a number; `2XX` and `default` are texts. */
function statusCode(status: string): Code {
  return /^[0-9]{3}$/.test(status) ? number(Number(status)) : string(status);
}

function mediaType(contentType: string): string {
  return contentType.toLowerCase().split(';')[0]?.trim() ?? '';
}
