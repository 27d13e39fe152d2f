/** The declared headers of an operation's successes, as the runtime reads them. */
import type { Operation, ResultHeader } from '../../api/api.ts';
import { statusKeys } from '../../api/outcomes.ts';
import { mark, trusted, type Code } from '../../code/code.ts';
import { call, callHugging, pure } from './call.ts';
import { constant, literal, object, string } from './literal.ts';
import type { Package } from './package.ts';
import { shapeCode } from './shape.ts';

/** Undefined where there are none. */
export function resultHeadersCode(operation: Operation, context: Package): Code | undefined {
  const { resultHeaders } = operation;
  if (resultHeaders.length === 0) return undefined;
  const headers = resultHeaders.map((header) => headerCode(header, operation, context));
  return pure(headers.length === 1 ? callHugging('resultHeaders', headers) : call('resultHeaders', headers));
}

function headerCode(header: ResultHeader, operation: Operation, context: Package): Code {
  const statuses = statusKeys(header, operation);
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
