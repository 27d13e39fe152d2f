/** The types that an operation adds: its result, and its request type if one argument holds all parameters. */
import type { Operation, ResultField, ResultHeader } from '../../api/api.ts';
import { code, lines, mark, trusted, type Code } from '../../code/code.ts';
import { namedArguments } from '../../naming/arguments.ts';
import { declaration } from './arguments.ts';
import { docstring, documented } from './comment.ts';
import type { Declaration } from './file.ts';
import { call, identifier } from './literal.ts';
import { classDeclaration, deprecation } from './model.ts';
import { besides, library, runtime, within, type Package } from './package.ts';
import { optional, typeCode } from './type.ts';

export function responseDeclaration(operation: Operation, outside: Package): Declaration {
  const all = [...operation.results, ...operation.resultHeaders];
  const module = outside.modules.ofOperation(operation);
  const context = besides(within(module, outside), all.map(outside.names.resultField));
  const { method, response } = context.names.operation(operation);
  const fields = operation.results.map((field) => {
    const name = identifier(context.names.resultField(field));
    return code`${name}: ${fieldType(field, context)}`;
  });
  const headers = operation.resultHeaders.map((header) => dataclassField(header, context));
  const sections = [docstring([`What \`${method}\` gives.`]), lines([...fields, ...headers])];
  const content = classDeclaration(response, runtime('ResponseMetadata'), sections);
  const body = lines([code`@${library('dataclasses', 'dataclass')}(kw_only=True)`, content]);
  return { module, body: mark(operation.source, body) };
}

/** The `repr` of a result does not show secrets. */
function dataclassField(header: ResultHeader, context: Package): Code {
  const options = [...(header.optional ? [trusted('default=None')] : []), trusted('repr=False')];
  const hidden = code` = ${call(library('dataclasses', 'field'), options)}`;
  return headerField(header, context, header.sensitive ? hidden : undefined);
}

/** `ending` is the code after the type, if it is more than a default value. */
export function headerField(header: ResultHeader, context: Package, ending?: Code): Code {
  const { type, optional: isOptional, description, deprecated, source } = header;
  const name = identifier(context.names.resultField(header));
  const declared = code`${name}: ${isOptional ? optional(type, context) : typeCode(type, context)}${ending ?? trusted(isOptional ? ' = None' : '')}`;
  const text = description || `The response header \`${header.name.replaceAll('`', '')}\`.`;
  return mark(source, documented(declared, [text, ...deprecation(deprecated)]));
}

/** The body of a binary response is `bytes`, although requests accept other forms too. */
function fieldType({ type, optional: isOptional }: ResultField, context: Package): Code {
  if (type.kind === 'bytes') return trusted(isOptional ? 'bytes | None = None' : 'bytes');
  return isOptional ? code`${optional(type, context)} = None` : typeCode(type, context);
}

export function requestDeclaration(operation: Operation, outside: Package): Declaration {
  const module = outside.modules.ofOperation(operation);
  const context = besides(
    within(module, outside),
    namedArguments(operation, outside.names).map(({ name }) => name),
  );
  const { method, request } = context.names.operation(operation);
  const fields = namedArguments(operation, context.names).map((argument): Code => {
    const { of } = argument;
    const notes = 'deprecated' in of ? deprecation(of.deprecated) : [];
    return mark(of.source, documented(declaration(argument, context), [of.description, ...notes]));
  });
  const content = code`
    class ${identifier(request)}:
        ${docstring([`The arguments of \`${method}\`.`])}

        ${lines(fields)}
  `;
  const body = lines([code`@${library('dataclasses', 'dataclass')}(kw_only=True, slots=True)`, content]);
  return { module, body: mark(operation.source, body) };
}
