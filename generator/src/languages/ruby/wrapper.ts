/** The types that an operation adds: what it gives, and the one argument that stands for many. */
import type { Operation, ResultField, ResultHeader } from '../../api/api.ts';
import { code, mark, paragraphs, trusted, type Code } from '../../code/code.ts';
import { namedArguments } from '../../naming/arguments.ts';
import type { OutputFile } from '../language.ts';
import { documented } from './comment.ts';
import { classCode, signatureFile, sourceFile } from './file.ts';
import { identifier, keywords, string, symbol } from './literal.ts';
import { declare, deprecation, modelSignature } from './model.ts';
import { fileOf, runtimeSignature, type Package } from './package.ts';
import { optional, signature } from './type.ts';

export function responseFiles(operation: Operation, context: Package): readonly OutputFile[] {
  const { response, method } = context.names.operation(operation);
  const path = fileOf('operations', response);
  const modules = [context.root, 'Operations'];
  const fields = operation.results.map((field) => declare('result', [symbol(context.names.resultField(field))]));
  const headers = operation.resultHeaders.map((header) => {
    const options = header.sensitive ? [trusted('secret: true')] : [];
    const declared = declare('header', [symbol(context.names.resultField(header)), ...options]);
    return mark(header.source, documented([headerText(header)], header.deprecated ? [deprecation] : [], declared));
  });
  const readers = [...operation.results, ...operation.resultHeaders].map((field) => fieldReader(field, context));
  const docs = [`What \`${method}\` gives.`];
  const declaration = documented(docs, [], classCode(response, trusted('Runtime::Response'), [...fields, ...headers]));
  return [
    sourceFile(path, modules, mark(operation.source, declaration)),
    signatureFile(
      path,
      modules,
      mark(operation.source, classCode(response, runtimeSignature('Runtime::Response', context), readers)),
    ),
  ];
}

/** The signature of a field. */
export function fieldReader(field: ResultField | ResultHeader, context: Package): Code {
  // What users get is one String, while they may give bytes in other forms.
  const type = field.type.kind === 'bytes' ? trusted('::String') : signature(field.type, context);
  const name = identifier(context.names.resultField(field));
  return code`def ${name}: () -> ${field.optional ? optional(type, field.type) : type}`;
}

/** What is said of the field of a header. */
export function headerText({ name, description }: ResultHeader): string {
  return description || `The response header \`${name.replaceAll('`', '')}\`.`;
}

export function requestFiles(operation: Operation, context: Package): readonly OutputFile[] {
  const { request, method } = context.names.operation(operation);
  const path = fileOf('operations', request);
  const modules = [context.root, 'Operations'];
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
  return [
    sourceFile(path, modules, mark(operation.source, declaration)),
    signatureFile(path, modules, mark(operation.source, paragraphs([modelSignature(request, types, context)]))),
  ];
}
