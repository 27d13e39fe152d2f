/** The errors that an API declares, as classes that carry the decoded body. */
import type { ErrorBody } from '../../api/api.ts';
import { code, mark, trusted } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { documented } from './comment.ts';
import { classCode, signatureFile, sourceFile } from './file.ts';
import { headerCode } from './headers.ts';
import { declare, deprecation } from './model.ts';
import { fileOf, runtimeSignature, type Package } from './package.ts';
import { signature } from './type.ts';
import { fieldReader, headerText } from './wrapper.ts';

export function errorFiles(error: ErrorBody, context: Package): readonly OutputFile[] {
  const name = context.names.type(error);
  const path = fileOf('errors', name);
  const modules = [context.root, 'Errors'];
  const docs = [error.description || `The error \`${name}\` of the API.`];
  const fields = error.headers.map((header) => {
    const tags = header.deprecated ? [deprecation] : [];
    const declared = declare('header', [headerCode(header, error.headers, context)]);
    return mark(header.source, documented([headerText(header)], tags, declared));
  });
  const content = classCode(name, trusted('SDKError'), fields);
  const declaration = documented(docs, error.deprecated ? [deprecation] : [], content);
  const data = code`def data: () -> ${signature(error.type, context)}`;
  const readers = error.headers.map((header) => fieldReader(header, context));
  return [
    sourceFile(path, modules, mark(error.source, declaration)),
    signatureFile(
      path,
      modules,
      mark(error.source, classCode(name, runtimeSignature('Errors::SDKError', context), [data, ...readers])),
    ),
  ];
}
