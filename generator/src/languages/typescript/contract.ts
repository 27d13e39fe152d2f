/** What an operation's successful call does not need: its errors, and the schemas of its bodies. */
import type { Content, Operation } from '../../api/api.ts';
import { code, list, mark, paragraphs, ref, trusted, type Code } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { pure, call } from './call.ts';
import { sourceFile } from './file.ts';
import { object, string } from './literal.ts';
import { mediaType, statusCode, successContents } from './outcome.ts';
import { contractModule, errorSymbol, runtime, type Package } from './package.ts';
import { schemaImport } from './schema.ts';
import { shapeCode } from './shape.ts';

export function contractSource(operation: Operation, context: Package): OutputFile {
  const module = contractModule(operation, context);
  const failures = operation.responses
    .filter(({ success }) => !success)
    .flatMap(({ status, contents }) =>
      contents.filter(({ error }) => error).map((content) => failure(status, content, context)),
    );
  const schemas = successContents(operation).map(({ content }) =>
    content?.encoding === 'json' ? schemaImport(content.type, module, context) : trusted('undefined'),
  );
  return sourceFile(
    module,
    mark(
      operation.source,
      paragraphs([
        code`export const failures: readonly ${ref(runtime('DeclaredFailure', true))}[] = ${list(failures, { open: '[', close: ']' })};`,
        code`export const schemas: readonly ((() => Promise<${ref(runtime('Schema', true))}>) | undefined)[] = ${list(schemas, { open: '[', close: ']' })};`,
      ]),
    ),
  );
}

function failure(status: string, content: Content, context: Package): Code {
  const { contentType, error, type } = content;
  const shape = shapeCode(type, context);
  return mark(
    content.source,
    object([
      ['status', statusCode(status)],
      ['contentType', string(mediaType(contentType))],
      ['error', error && ref(errorSymbol(error, context))],
      ['decode', shape && pure(call('json', [shape]))],
    ]),
  );
}
