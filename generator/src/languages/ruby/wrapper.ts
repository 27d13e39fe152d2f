/** The types that an operation adds: its result, and its request type if one argument holds all parameters. */
import type { Operation, ResultField, ResultHeader } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { code, mark, trusted, type Code } from '../../code/code.ts';
import { namedArguments } from '../../naming/arguments.ts';
import { documented } from './comment.ts';
import { classCode, type Declaration, type Definition } from './file.ts';
import { identifier, keywords, string, symbol } from './literal.ts';
import { declare, deprecation, modelSignature } from './model.ts';
import { operationPath, runtimeSignature, type Package } from './package.ts';
import { optional, signature } from './type.ts';

/** The result of a call, and its request type if all parameters are one argument. */
export function wrapperDeclarations(operation: Operation, context: Package): readonly Declaration[] {
  const { response, request } = context.names.operation(operation);
  const home = { path: operationPath('Operations', operation, context), module: 'Operations' };
  const given = { ...home, name: response, write: () => responseDefinition(operation, context) };
  if (!takesRequest(operation)) return [given];
  return [given, { ...home, name: request, write: () => requestDefinition(operation, context) }];
}

function responseDefinition(operation: Operation, context: Package): Definition {
  const { response, method } = context.names.operation(operation);
  const fields = operation.results.map((field) => declare('result', [symbol(context.names.resultField(field))]));
  const headers = operation.resultHeaders.map((header) => {
    const options = header.sensitive ? [trusted('secret: true')] : [];
    const declared = declare('header', [symbol(context.names.resultField(header)), ...options]);
    return mark(header.source, documented([headerText(header)], header.deprecated ? [deprecation] : [], declared));
  });
  const readers = [...operation.results, ...operation.resultHeaders].map((field) => fieldReader(field, context));
  const docs = [`What \`${method}\` gives.`];
  const declaration = documented(docs, [], classCode(response, trusted('Runtime::Response'), [...fields, ...headers]));
  const types = classCode(response, runtimeSignature('Runtime::Response', context), readers);
  return { source: mark(operation.source, declaration), signature: mark(operation.source, types) };
}

/** The signature of a field. */
export function fieldReader(field: ResultField | ResultHeader, context: Package): Code {
  // A binary response is one String, although requests accept other forms too.
  const type = field.type.kind === 'bytes' ? trusted('::String') : signature(field.type, context);
  const name = identifier(context.names.resultField(field));
  return code`def ${name}: () -> ${field.optional ? optional(type, field.type) : type}`;
}

/** The documentation of a header's field. */
export function headerText({ name, description }: ResultHeader): string {
  return description || `The response header \`${name.replaceAll('`', '')}\`.`;
}

function requestDefinition(operation: Operation, context: Package): Definition {
  const { request, method } = context.names.operation(operation);
  const all = namedArguments(operation, context.names);
  const fields = all.map(({ name, of, optional: isOptional }): Code => {
    const secret = 'sensitive' in of && of.sensitive;
    const options = keywords([
      ['required', isOptional ? undefined : trusted('true')],
      ['secret', secret ? trusted('true') : undefined],
    ]);
    const tags = 'deprecated' in of && of.deprecated ? [deprecation] : [];
    const declared = declare('field', [symbol(name), string(name), ...options]);
    return mark(of.source, documented([of.description], tags, declared));
  });
  const types = all.map(({ name, of, optional: isOptional }) => {
    const type = signature(of.type, context);
    return { name, required: !isOptional, type: isOptional ? optional(type, of.type) : type };
  });
  const docs = [`The arguments of \`${method}\`.`];
  const declaration = documented(docs, [], classCode(request, trusted('Runtime::Model'), fields));
  const signatures = modelSignature(request, types, context);
  return { source: mark(operation.source, declaration), signature: mark(operation.source, signatures) };
}
