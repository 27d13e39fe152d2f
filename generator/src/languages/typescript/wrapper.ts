/** The types that an operation adds: its result, and its request type if one argument holds all parameters. */
import type { Operation, ResultField, ResultHeader } from '../../api/api.ts';
import { code, lines, mark, ref, trusted, type Code } from '../../code/code.ts';
import { namedArguments } from '../../naming/arguments.ts';
import { documented, inert } from './comment.ts';
import { memberName } from './literal.ts';
import { deprecation, interfaceDeclaration } from './model.ts';
import { requestSymbol, responseSymbol, runtime, type Package } from './package.ts';
import { annotation, argumentAnnotation } from './type.ts';

export function responseCode(operation: Operation, context: Package): Code {
  const symbol = responseSymbol(operation, context);
  const metadata = ref(runtime('ResponseMetadata', true));
  const field = (of: ResultField | ResultHeader): Code => {
    const key = code`${memberName(context.names.resultField(of))}${trusted(of.optional ? '?' : '')}:`;
    return code`${key}${annotation(of.type, context)};`;
  };
  const headers = operation.resultHeaders.map((header) => {
    return mark(header.source, documented([headerText(header)], deprecation(header.deprecated), field(header)));
  });
  const fields = [...operation.results.map(field), ...headers];
  const declaration =
    fields.length === 0
      ? code`export type ${ref(symbol)} = ${metadata};`
      : code`
          export interface ${ref(symbol)} extends ${metadata} {
            ${lines(fields)}
          }
        `;
  return mark(operation.source, documented([`What \`${operationName(operation, context)}\` gives.`], [], declaration));
}

/** The documentation of a header's field. */
export function headerText({ name, description }: ResultHeader): string {
  return description || `The response header \`${inert(name)}\`.`;
}

export function requestCode(operation: Operation, context: Package): Code {
  const symbol = requestSymbol(operation, context);
  const members = namedArguments(operation, context.names).map(({ name: field, of, optional }): Code => {
    const key = code`${memberName(field)}${trusted(optional ? '?' : '')}:`;
    const tags = 'deprecated' in of ? deprecation(of.deprecated) : [];
    return mark(of.source, documented([of.description], tags, code`${key}${argumentAnnotation(of.type, context)};`));
  });
  const text = `The arguments of \`${operationName(operation, context)}\`.`;
  return mark(operation.source, documented([text], [], interfaceDeclaration(ref(symbol), members)));
}

function operationName(operation: Operation, { names }: Package): string {
  return names.operation(operation).method;
}
