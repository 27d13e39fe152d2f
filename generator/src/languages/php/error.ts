/** The errors that an API declares, as exceptions with the decoded body. */
import type { ErrorBody, ResultHeader } from '../../api/api.ts';
import { withoutNull } from '../../api/nullable.ts';
import { code, lines, list, mark, nothing, ref, trusted, type Code } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { comment, deprecation, documented, typeTag } from './comment.ts';
import { classDeclaration, method } from './declaration.ts';
import { sourceFile } from './file.ts';
import { resultHeadersCode } from './headers.ts';
import { identifier, string } from './literal.ts';
import { modelSymbol, runtime, type Package } from './package.ts';
import { docType, holdsList, nativeType, nullMember } from './type.ts';
import { headerText } from './wrapper.ts';

export function errorSource(error: ErrorBody, context: Package): OutputFile {
  const symbol = modelSymbol(error, context);
  const head = code`final class ${identifier(symbol.name)} extends ${ref(runtime('Models/Errors/SDKError', context))}`;
  const content = documented(
    [error.description],
    deprecation(error.deprecated),
    classDeclaration(head, [
      dataMethod(error, context),
      ...error.headers.map((header) => headerMethod(header, context)),
      headersMethod(error, context),
    ]),
  );
  return sourceFile(symbol, mark(error.source, content), context);
}

/** Narrows the return type if the body is an object; otherwise the runtime's method applies. */
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

/** PHP checks the type of the value; a value of another type counts as missing. */
function headerMethod(header: ResultHeader, context: Package): Code {
  const name = identifier(context.names.resultField(header));
  const native = nativeType(header.type, 'got', context, [nullMember]);
  const returns = docType(header.type, 'got', context, [nullMember]);
  const ending = 'Null where the header is missing or not as described.';
  const tags = [
    ...deprecation(header.deprecated),
    ...(holdsList(header.type) ? typeTag(code`@return ${returns}`) : []),
  ];
  const typed = code`static fn (${native} $value) => $value`;
  const values = list([string(context.names.resultField(header)), typed], { open: '(', close: ')', columns: 4 });
  const body = code`return $this->header${values};`;
  const declared = method(code`public function ${name}`, [], native, body);
  return mark(header.source, lines([comment([headerText(header), ending], tags), declared]));
}

function headersMethod({ headers }: ErrorBody, context: Package): Code {
  const read = resultHeadersCode(headers, context);
  if (read === undefined) return nothing;
  const declared = method(trusted('public static function headers'), [], trusted('array'), code`return ${read};`);
  return lines([comment([], [trusted('@internal')]), declared]);
}
