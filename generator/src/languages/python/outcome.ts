/** The declared responses of an operation, as the definitions from which the runtime chooses. */
import type { Content, Operation } from '../../api/api.ts';
import { failuresOf, mediaType, successesOf, type Failure, type Success } from '../../api/outcomes.ts';
import { code, mark, type Code } from '../../code/code.ts';
import { call, deferred, literal, named, string } from './literal.ts';
import { runtime, typeReference, type Package } from './package.ts';
import { schemaCode } from './schema.ts';
import { shapeCode } from './shape.ts';

export function outcomeCodes(operation: Operation, context: Package): readonly Code[] {
  return successesOf(operation).map((success) => outcome(success, context));
}

function outcome({ status, content }: Success, context: Package): Code {
  if (content === undefined) return call(runtime('Outcome'), [literal(status)]);
  const { field, encoding, type } = content;
  const isJSON = encoding === 'json';
  const shape = isJSON ? shapeCode(type, context) : undefined;
  const values = named([
    ['field', field && string(context.names.resultField(field))],
    ['encoding', encodingOf(content)],
    ['shape', shape && code`lambda: ${shape}`],
    ['schema', isJSON && type.kind !== 'unknown' ? later(schemaCode(type, context), type.kind) : undefined],
  ]);
  const made = call(runtime('Outcome'), [literal(status), string(mediaType(content)), ...values], true);
  return mark(content.source, made);
}

/** The schema of a named type is a function already. */
export function later(schema: Code, kind: Content['type']['kind']): Code {
  return ['enum', 'object', 'union'].includes(kind) ? schema : code`lambda: ${schema}`;
}

export function failureCodes(operation: Operation, context: Package): readonly Code[] {
  return failuresOf(operation).map((failure) => failureCode(failure, context));
}

function failureCode({ status, content, error }: Failure, context: Package): Code {
  const { encoding, type } = content;
  const shape = encoding === 'json' ? shapeCode(type, context) : undefined;
  const values = named([
    ['error', deferred(typeReference(error, context))],
    ['encoding', encodingOf(content)],
    ['shape', shape && code`lambda: ${shape}`],
  ]);
  const made = call(runtime('Failure'), [literal(status), string(mediaType(content)), ...values], true);
  return mark(content.source, made);
}

function encodingOf({ encoding }: Content): Code | undefined {
  if (encoding === 'json') return undefined;
  return string(encoding === 'text' ? 'text' : 'bytes');
}
