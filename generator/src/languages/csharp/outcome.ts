/** The declared responses of an operation, as the definitions from which the runtime chooses. */
import type { Content, Operation, Type } from '../../api/api.ts';
import { withoutNull } from '../../api/nullable.ts';
import { failuresOf, mediaType, successesOf, type Failure, type Success } from '../../api/outcomes.ts';
import { code, mark, ref, trusted, type Code } from '../../code/code.ts';
import { identifier, initializer, string } from './literal.ts';
import { modelSymbol, type Package } from './package.ts';
import { schemaReference } from './schema.ts';
import { codecCode, isValueType, optionalCodec } from './type.ts';

export function outcomeCodes(operation: Operation, context: Package): readonly Code[] {
  return successesOf(operation).map((success) => outcomeCode(success, context));
}

function outcomeCode({ status, content }: Success, context: Package): Code {
  const statusCode = string(String(status));
  if (content === undefined) return initializer(trusted('new()'), [[trusted('Status'), statusCode]]);
  const { field, encoding, type, source } = content;
  const read =
    field === undefined
      ? undefined
      : code`static received => new(received) { ${identifier(context.names.resultField(field))} = ${bodyValue(content, context)} }`;
  return mark(
    source,
    initializer(trusted('new()'), [
      [trusted('Status'), statusCode],
      [trusted('ContentType'), string(mediaType(content))],
      [trusted('Read'), read],
      [trusted('Schema'), encoding === 'json' ? schemaReference(type, context) : undefined],
    ]),
  );
}

/** The code that reads the body of a response; it gives null if the body has another type. */
function bodyValue({ encoding, type }: Content, context: Package): Code {
  switch (encoding) {
    case 'json':
      return code`received.${trusted(isValueType(type) ? 'JsonValue' : 'Json')}(${codecCode(withoutNull(type), context)})`;
    case 'binary':
      return trusted('received.Body');
    case 'text':
      return textCode(type, context);
    case 'form':
    case 'multipart':
      return trusted('received.Text()');
    default:
      return encoding satisfies never;
  }
}

export function failureCodes(operation: Operation, context: Package): readonly Code[] {
  return failuresOf(operation).map((failure) => failureCode(failure, context));
}

function failureCode({ status, content, error }: Failure, context: Package): Code {
  const thrown = ref(modelSymbol(error, context));
  const isJson = content.encoding === 'json';
  const create = isJson
    ? code`static (attempt, received, detail) => ${thrown}.Of(attempt, received, detail)`
    : code`static (attempt, received, detail) => new ${thrown}(attempt, received, detail, ${bodyValue(content, context)})`;
  return mark(
    content.source,
    initializer(trusted('new()'), [
      [trusted('Status'), string(String(status))],
      [trusted('ContentType'), string(mediaType(content))],
      [trusted('Create'), create],
    ]),
  );
}

/** Reads a text body: as a string, or converted to a number or an enum. */
function textCode(type: Type, context: Package): Code {
  const plain = withoutNull(type);
  if (plain.kind === 'string' && !isValueType(plain)) return trusted('received.Text()');
  const codec = isValueType(plain) ? optionalCodec(plain, context) : codecCode(plain, context);
  return code`received.TextValue(${codec})`;
}
