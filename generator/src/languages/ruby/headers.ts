/** The declared headers of an operation's successes, or of an error, as the runtime reads them. */
import type { ResultHeader } from '../../api/api.ts';
import { statusKeys } from '../../api/outcomes.ts';
import { mark, trusted, type Code } from '../../code/code.ts';
import { array, call, keywords, literal, string, symbol } from './literal.ts';
import type { Package } from './package.ts';
import { schemaReference } from './schema.ts';
import { lambda, typeCode } from './type.ts';

/** Undefined if there are none. */
export function resultHeadersCode(declared: readonly ResultHeader[], context: Package): Code | undefined {
  return declared.length === 0 ? undefined : array(declared.map((header) => headerCode(header, declared, context)));
}

export function headerCode(header: ResultHeader, declared: readonly ResultHeader[], context: Package): Code {
  const { name, form, optional, type, source } = header;
  const statuses = statusKeys(header, declared);
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
