/** The errors that an API declares, as classes that carry the decoded body. */
import type { ErrorBody } from '../../api/api.ts';
import { code, mark, trusted } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { documented } from './comment.ts';
import { classCode, signatureFile, sourceFile } from './file.ts';
import { deprecation } from './model.ts';
import { fileOf, runtimeSignature, type Package } from './package.ts';
import { signature } from './type.ts';

export function errorFiles(error: ErrorBody, context: Package): readonly OutputFile[] {
  const name = context.names.type(error);
  const path = fileOf('errors', name);
  const modules = [context.root, 'Errors'];
  const docs = [error.description || `The error \`${name}\` of the API.`];
  const declaration = documented(docs, error.deprecated ? [deprecation] : [], classCode(name, trusted('SDKError'), []));
  const data = code`def data: () -> ${signature(error.type, context)}`;
  return [
    sourceFile(path, modules, mark(error.source, declaration)),
    signatureFile(
      path,
      modules,
      mark(error.source, classCode(name, runtimeSignature('Errors::SDKError', context), [data])),
    ),
  ];
}
