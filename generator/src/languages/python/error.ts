/** The errors that an API declares, as classes that carry the decoded body. */
import type { ErrorBody } from '../../api/api.ts';
import { code, lines, mark, nothing } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { docstring } from './comment.ts';
import { sourceFile } from './file.ts';
import { resultHeadersCode } from './headers.ts';
import { classDeclaration } from './model.ts';
import { besides, modelFile, runtime, type Package } from './package.ts';
import { typeCode } from './type.ts';
import { headerField } from './wrapper.ts';

export function errorSource(error: ErrorBody, outside: Package): OutputFile {
  const context = besides(outside, error.headers.map(outside.names.resultField));
  const base = code`${runtime('SDKError')}[${typeCode(error.type, outside)}]`;
  const read = resultHeadersCode(error.headers, context);
  const content = classDeclaration(context.names.type(error), base, [
    docstring([error.description]),
    read === undefined ? nothing : code`declared_headers = ${read}`,
    lines(error.headers.map((header) => headerField(header, context))),
  ]);
  return sourceFile(modelFile(error, context), { body: mark(error.source, content) }, context);
}
