/** The declared headers of an operation's successes, or of an error, as the runtime reads them. */
import type { ResultHeader } from '../../api/api.ts';
import { statusKeys } from '../../api/outcomes.ts';
import { code, mark, trusted, type Code } from '../../code/code.ts';
import { call, literal, named, string, tuple } from './literal.ts';
import { later } from './outcome.ts';
import { runtime, type Package } from './package.ts';
import { schemaCode } from './schema.ts';
import { shapeCode } from './shape.ts';

/** Undefined if there are none. */
export function resultHeadersCode(declared: readonly ResultHeader[], context: Package): Code | undefined {
  return declared.length === 0 ? undefined : tuple(declared.map((header) => headerCode(header, declared, context)));
}

function headerCode(header: ResultHeader, declared: readonly ResultHeader[], context: Package): Code {
  const { name, form, optional, type, source } = header;
  const statuses = statusKeys(header, declared);
  const shape = shapeCode(type, context);
  const values = named([
    ['form', literal(form)],
    ['required', optional ? undefined : trusted('True')],
    ['statuses', statuses && tuple(statuses.map(literal))],
    ['shape', shape && code`lambda: ${shape}`],
    ['schema', type.kind === 'unknown' ? undefined : later(schemaCode(type, context), type.kind)],
  ]);
  const field = string(context.names.resultField(header));
  return mark(source, call(runtime('ResultHeader'), [string(name.toLowerCase()), field, ...values], true));
}
