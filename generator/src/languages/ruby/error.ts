/** The errors that an API declares, as classes with the decoded body. */
import type { ErrorBody } from '../../api/api.ts';
import { code, mark, trusted, type Code } from '../../code/code.ts';
import { documented } from './comment.ts';
import { classCode, type Declaration } from './file.ts';
import { headerCode } from './headers.ts';
import { declare, deprecation } from './model.ts';
import { pathOf, runtimeSignature, type Package } from './package.ts';
import { signature } from './type.ts';
import { fieldReader, headerText } from './wrapper.ts';

export function errorDeclaration(error: ErrorBody, context: Package): Declaration {
  const name = context.names.type(error);
  return {
    path: pathOf('Errors', error, context),
    module: 'Errors',
    name,
    write: () => ({
      source: mark(error.source, errorCode(name, error, context)),
      signature: mark(error.source, errorSignature(name, error, context)),
    }),
  };
}

function errorCode(name: string, error: ErrorBody, context: Package): Code {
  const docs = [error.description || `The error \`${name}\` of the API.`];
  const fields = error.headers.map((header) => {
    const tags = header.deprecated ? [deprecation] : [];
    const declared = declare('header', [headerCode(header, error.headers, context)]);
    return mark(header.source, documented([headerText(header)], tags, declared));
  });
  const content = classCode(name, trusted('SDKError'), fields);
  return documented(docs, error.deprecated ? [deprecation] : [], content);
}

function errorSignature(name: string, error: ErrorBody, context: Package): Code {
  const data = code`def data: () -> ${signature(error.type, context)}`;
  const readers = error.headers.map((header) => fieldReader(header, context));
  return classCode(name, runtimeSignature('Errors::SDKError', context), [data, ...readers]);
}
