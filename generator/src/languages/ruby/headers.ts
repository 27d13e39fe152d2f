/** The declared headers of an operation's successes, as the runtime reads them. */
import type { Operation, ResultHeader } from '../../api/api.ts';
import { statusKeys } from '../../api/outcomes.ts';
import { mark, trusted, type Code } from '../../code/code.ts';
import { array, call, keywords, literal, string, symbol } from './literal.ts';
import type { Package } from './package.ts';
import { schemaReference } from './schema.ts';
import { lambda, typeCode } from './type.ts';

/** Undefined where there are none. */
export function resultHeadersCode(operation: Operation, context: Package): Code | undefined {
  const { resultHeaders } = operation;
  return resultHeaders.length === 0
    ? undefined
    : array(resultHeaders.map((header) => headerCode(header, operation, context)));
}

function headerCode(header: ResultHeader, operation: Operation, context: Package): Code {
  const { name, form, optional, type, source } = header;
  const statuses = statusKeys(header, operation);
  const shape = typeCode(type, context);
  const values = keywords([
    ['name', string(name.toLowerCase())],
    ['field', symbol(context.names.resultField(header))],
    ['form', literal(form)],
    ['required', optional ? undefined : trusted('true')],
    ['statuses', statuses && array(statuses.map(literal))],
    ['type', shape && lambda(shape)],
    ['schema', lambda(schemaReference(type, context))],
  ]);
  return mark(source, call(trusted('Runtime::ResultHeader.new'), values, true));
}
