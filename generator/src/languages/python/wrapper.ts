/** The types that an operation adds: what it gives, and the one argument that stands for many. */
import type { Operation, ResultField } from '../../api/api.ts';
import { code, lines, mark, trusted, type Code } from '../../code/code.ts';
import { namedArguments } from '../../naming/arguments.ts';
import type { OutputFile } from '../language.ts';
import { declaration } from './arguments.ts';
import { docstring, documented } from './comment.ts';
import { sourceFile } from './file.ts';
import { identifier } from './literal.ts';
import { classDeclaration, deprecation } from './model.ts';
import { besides, fileName, library, runtime, type Package } from './package.ts';
import { optional, typeCode } from './type.ts';

export function responseSource(operation: Operation, outside: Package): OutputFile {
  const context = besides(outside, operation.results.map(outside.names.resultField));
  const { method, response } = context.names.operation(operation);
  const fields = operation.results.map((field) => {
    const name = identifier(context.names.resultField(field));
    return code`${name}: ${fieldType(field, context)}`;
  });
  const sections = [docstring([`What \`${method}\` gives.`]), lines(fields)];
  const content = classDeclaration(response, runtime('ResponseMetadata'), sections);
  const body = lines([code`@${library('dataclasses', 'dataclass')}(kw_only=True)`, content]);
  return sourceFile(`models/operations/${fileName(response)}`, { body: mark(operation.source, body) }, context);
}

/** Of a body of bytes users get `bytes`, while they may give them in other forms. */
function fieldType({ type, optional: isOptional }: ResultField, context: Package): Code {
  if (type.kind === 'bytes') return trusted(isOptional ? 'bytes | None = None' : 'bytes');
  return isOptional ? code`${optional(type, context)} = None` : typeCode(type, context);
}

export function requestSource(operation: Operation, outside: Package): OutputFile {
  const context = besides(
    outside,
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
  return sourceFile(`models/operations/${fileName(request)}`, { body: mark(operation.source, body) }, context);
}
