/** The declared headers of an operation's successes, or of an error, as the runtime reads them. */
import type { ResultHeader } from '../../api/api.ts';
import { statusKeys } from '../../api/outcomes.ts';
import { mark, ref, trusted, type Code } from '../../code/code.ts';
import { array, construction, inlineArray, inlineMap, literal, string } from './literal.ts';
import { runtime, type Package } from './package.ts';
import { schemaReference } from './schema.ts';
import { shapeCode } from './shape.ts';

/** Undefined if there are none. */
export function resultHeadersCode(declared: readonly ResultHeader[], context: Package): Code | undefined {
  return declared.length === 0 ? undefined : array(declared.map((header) => headerCode(header, declared, context)));
}

function headerCode(header: ResultHeader, declared: readonly ResultHeader[], context: Package): Code {
  const { name, form, optional, type, source } = header;
  const statuses = statusKeys(header, declared);
  return mark(
    source,
    construction(ref(runtime('Runtime/ResultHeader', context)), [
      ['name', string(name.toLowerCase())],
      ['field', string(context.names.resultField(header))],
      ['form', formCode(form)],
      ['shape', shapeCode(type, context)],
      ['schema', schemaReference(type, context)],
      ['required', optional ? undefined : trusted('true')],
      ['statuses', statuses && inlineArray(statuses.map(literal))],
    ]),
  );
}

function formCode(form: ResultHeader['form']): Code {
  if (typeof form === 'string') return string(form);
  if ('list' in form) return inlineMap([['list', string(form.list)]]);
  if ('lines' in form) return inlineMap([['lines', string(form.lines)]]);
  return inlineMap([
    ['fields', inlineMap(Object.entries(form.fields).map(([name, scalar]) => [name, string(scalar)] as const))],
    ['others', string(form.others)],
    ['explode', literal(form.explode)],
  ]);
}
