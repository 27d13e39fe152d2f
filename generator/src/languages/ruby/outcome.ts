/** The declared responses of an operation, as the definitions from which the runtime chooses. */
import type { Content, Operation } from '../../api/api.ts';
import { failuresOf, mediaType, successesOf, type Failure, type Success } from '../../api/outcomes.ts';
import { mark, trusted, type Code } from '../../code/code.ts';
import { call, keywords, literal, string, symbol } from './literal.ts';
import { modelConstant, type Package } from './package.ts';
import { schemaReference } from './schema.ts';
import { lambda, typeCode } from './type.ts';

export function successCodes(operation: Operation, context: Package): readonly Code[] {
  return successesOf(operation).map((success) => successCode(success, context));
}

function successCode({ status, content }: Success, context: Package): Code {
  const success = trusted('Runtime::Success.new');
  if (content === undefined) return call(success, keywords([['status', literal(status)]]));
  const { field, encoding, type } = content;
  const isJson = encoding === 'json';
  const values = keywords([
    ['status', literal(status)],
    ['content_type', string(mediaType(content))],
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
  return failuresOf(operation).map((failure) => failureCode(failure, context));
}

function failureCode({ status, content, error }: Failure, context: Package): Code {
  const { type, encoding } = content;
  const values = keywords([
    ['status', literal(status)],
    ['content_type', string(mediaType(content))],
    ['error', lambda(modelConstant(error, context))],
    ['read', symbol(encoding === 'json' ? 'json' : 'text')],
    ['type', encoding === 'json' ? later(typeCode(type, context)) : undefined],
  ]);
  return mark(content.source, call(trusted('Runtime::Failure.new'), values, true));
}
