/** The declared responses of an operation, as the definitions from which the runtime chooses. */
import type { Operation } from '../../api/api.ts';
import { failuresOf, mediaType, successesOf, type Failure, type Success } from '../../api/outcomes.ts';
import { code, mark, ref, type Code } from '../../code/code.ts';
import { construction, literal, string } from './literal.ts';
import { modelSymbol, runtime, type Package } from './package.ts';
import { schemaReference } from './schema.ts';
import { shapeCode } from './shape.ts';

export function outcomeCodes(operation: Operation, context: Package): readonly Code[] {
  return successesOf(operation).map((success) => outcomeCode(success, context));
}

function outcomeCode({ status, content }: Success, context: Package): Code {
  const className = ref(runtime('Runtime/Outcome', context));
  if (content === undefined) return code`new ${className}(${literal(status)})`;
  const { field, encoding, type, source } = content;
  const isJson = encoding === 'json';
  return mark(
    source,
    construction(className, [
      ['status', literal(status)],
      ['contentType', string(mediaType(content))],
      ['field', field && string(context.names.resultField(field))],
      ['isText', encoding === 'text' ? literal(true) : undefined],
      ['shape', isJson ? shapeCode(type, context) : undefined],
      ['schema', isJson ? schemaReference(type, context) : undefined],
    ]),
  );
}

export function failureCodes(operation: Operation, context: Package): readonly Code[] {
  return failuresOf(operation).map((failure) => failureCode(failure, context));
}

function failureCode({ status, content, error }: Failure, context: Package): Code {
  const { encoding, type, source } = content;
  return mark(
    source,
    construction(ref(runtime('Runtime/Failure', context)), [
      ['status', literal(status)],
      ['contentType', string(mediaType(content))],
      ['error', code`${ref(modelSymbol(error, context))}::class`],
      ['shape', encoding === 'json' ? shapeCode(type, context) : undefined],
    ]),
  );
}
