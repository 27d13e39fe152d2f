/** The errors that an API declares, as classes that carry the decoded body. */
import type { ErrorBody } from '../../api/api.ts';
import { code, mark } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { docstring } from './comment.ts';
import { sourceFile } from './file.ts';
import { classDeclaration } from './model.ts';
import { modelFile, runtime, type Package } from './package.ts';
import { typeCode } from './type.ts';

export function errorSource(error: ErrorBody, context: Package): OutputFile {
  const base = code`${runtime('SDKError')}[${typeCode(error.type, context)}]`;
  const content = classDeclaration(context.names.type(error), base, [docstring([error.description])]);
  return sourceFile(modelFile(error, context), { body: mark(error.source, content) }, context);
}
