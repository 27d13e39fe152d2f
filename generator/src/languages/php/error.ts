/** The errors that an API declares, as exceptions that carry the decoded body. */
import type { ErrorBody } from '../../api/api.ts';
import { withoutNull } from '../../api/nullable.ts';
import { code, lines, mark, nothing, ref, trusted, type Code } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { comment, deprecation, documented } from './comment.ts';
import { classDeclaration, method } from './declaration.ts';
import { sourceFile } from './file.ts';
import { identifier } from './literal.ts';
import { modelSymbol, runtime, type Package } from './package.ts';

export function errorSource(error: ErrorBody, context: Package): OutputFile {
  const symbol = modelSymbol(error, context);
  const head = code`final class ${identifier(symbol.name)} extends ${ref(runtime('Models/Errors/SDKError', context))}`;
  const content = documented(
    [error.description],
    deprecation(error.deprecated),
    classDeclaration(head, [dataMethod(error, context)]),
  );
  return sourceFile(symbol, mark(error.source, content), context);
}

/** An object's class is known; anything else is what the runtime says. */
function dataMethod({ type }: ErrorBody, context: Package): Code {
  const plain = withoutNull(type);
  if (plain.kind !== 'object') return nothing;
  const data = ref(modelSymbol(plain, context));
  const body = code`
    $data = parent::data();
    return $data instanceof ${data} ? $data : null;
  `;
  const declared = method(trusted('public function data'), [], code`?${data}`, body);
  return lines([comment(['The decoded body; null where it is not what the API declares.']), declared]);
}
