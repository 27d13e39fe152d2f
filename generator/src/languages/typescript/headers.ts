/** The declared headers of an operation's successes, or of an error, as the runtime reads them. */
import type { ResultHeader } from '../../api/api.ts';
import { statusKeys } from '../../api/outcomes.ts';
import { mark, trusted, type Code } from '../../code/code.ts';
import { call, callHugging, pure } from './call.ts';
import { constant, literal, object, string } from './literal.ts';
import type { Package } from './package.ts';
import { shapeCode } from './shape.ts';

/** What adds them to a result; undefined if there are none. */
export function resultHeadersCode(declared: readonly ResultHeader[], context: Package): Code | undefined {
  const headers = headerCodes(declared, context);
  if (headers.length === 0) return undefined;
  return pure(headers.length === 1 ? callHugging('resultHeaders', headers) : call('resultHeaders', headers));
}

export function headerCodes(declared: readonly ResultHeader[], context: Package): Code[] {
  return declared.map((header) => headerCode(header, declared, context));
}

function headerCode(header: ResultHeader, declared: readonly ResultHeader[], context: Package): Code {
  const statuses = statusKeys(header, declared);
  return mark(
    header.source,
    object([
      ['name', string(header.name.toLowerCase())],
      ['field', string(context.names.resultField(header))],
      ['form', constant(header.form)],
      ['required', header.optional ? undefined : trusted('true')],
      ['statuses', statuses && literal(statuses)],
      ['shape', shapeCode(header.type, context)],
      ['secret', header.sensitive ? trusted('true') : undefined],
    ]),
  );
}
