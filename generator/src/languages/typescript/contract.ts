/** Everything that a successful call does not need: the operation's errors, and the schemas of its bodies. */
import type { Operation } from '../../api/api.ts';
import { failuresOf, mediaType, type Failure } from '../../api/outcomes.ts';
import { isNamed } from '../../api/walk.ts';
import { code, list, mark, nothing, paragraphs, ref, trusted, type Code } from '../../code/code.ts';
import { pure, call } from './call.ts';
import { literal, object, string } from './literal.ts';
import { contractModule, errorSymbol, runtime, schemaSymbol, type Package } from './package.ts';
import { loadedSchema, receivedBodies, receivedHeaders, schemaImport } from './schema.ts';
import { shapeCode } from './shape.ts';

/** Does not include the shapes of failures, which precede it in the file. */
export function contractCode(operation: Operation, context: Package): Code {
  const module = contractModule(operation, context);
  const failures = failuresOf(operation).map((failure) => failureCode(failure, module, context));
  const schemas = receivedBodies(operation, context).map((body) =>
    body === undefined ? trusted('undefined') : schemaImport(body, module, context),
  );
  const headers = receivedHeaders(operation, context).map(
    ([field, header]) => [field, schemaImport(header, module, context)] as const,
  );
  const load = code`() => Promise<${ref(runtime('Schema', true))}>`;
  return mark(
    operation.source,
    paragraphs([
      code`export const failures: readonly ${ref(runtime('DeclaredFailure', true))}[] = ${list(failures, { open: '[', close: ']' })};`,
      code`export const schemas: readonly ((() => Promise<${ref(runtime('Schema', true))}>) | undefined)[] = ${list(schemas, { open: '[', close: ']' })};`,
      headers.length === 0
        ? nothing
        : code`export const headerSchemas: Readonly<Record<string, ${load}>> = ${object(headers)};`,
    ]),
  );
}

function failureCode({ status, content, error }: Failure, module: string, context: Package): Code {
  const shape = shapeCode(content.type, context);
  return mark(
    content.source,
    object([
      ['status', literal(status)],
      ['contentType', string(mediaType(content))],
      ['error', ref(errorSymbol(error, context))],
      ['addHeaders', error.headers.length > 0 ? ref(runtime('addToError')) : undefined],
      ['schema', isNamed(content.type) ? loadedSchema(schemaSymbol(content.type, context), module) : undefined],
      ['decode', shape && pure(call('json', [shape]))],
    ]),
  );
}
