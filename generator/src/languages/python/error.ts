/** The errors that an API declares, as classes with the decoded body. */
import type { ErrorBody } from '../../api/api.ts';
import { code, lines, mark, nothing } from '../../code/code.ts';
import { docstring } from './comment.ts';
import type { Declaration } from './file.ts';
import { resultHeadersCode } from './headers.ts';
import { classDeclaration } from './model.ts';
import { besides, runtime, within, type Package } from './package.ts';
import { typeCode } from './type.ts';
import { headerField } from './wrapper.ts';

export function errorDeclaration(error: ErrorBody, around: Package): Declaration {
  const module = around.modules.of(error);
  const outside = within(module, around);
  const context = besides(outside, error.headers.map(outside.names.resultField));
  const base = code`${runtime('SDKError')}[${typeCode(error.type, outside)}]`;
  const read = resultHeadersCode(error.headers, context);
  const content = classDeclaration(context.names.type(error), base, [
    docstring([error.description]),
    read === undefined ? nothing : code`declared_headers = ${read}`,
    lines(error.headers.map((header) => headerField(header, context))),
  ]);
  return { module, body: mark(error.source, content) };
}
