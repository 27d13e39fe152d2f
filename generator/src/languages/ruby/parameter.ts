/** Parameters as the expressions that write them into a request. */
import type { Parameter } from '../../api/api.ts';
import { parameterEncoding } from '../../api/request-parts.ts';
import { code, trusted, type Code } from '../../code/code.ts';
import { snake, words } from '../../naming/words.ts';
import { bodyCode } from './body.ts';
import { call, keywords, literal, string } from './literal.ts';
import type { Package } from './package.ts';
import { typeCode } from './type.ts';

export function parameters(name: string, values: readonly Code[]): Code {
  return call(trusted(`Runtime::Parameters.${name}`), values);
}

/** `value` as text of a path segment, of the query, of a header or of the cookie header. */
export function parameterCode(parameter: Parameter, value: Code, context: Package): Code {
  const { writer, isJSON, explode, allowReserved } = parameterEncoding(parameter);
  if (writer === 'text') return value;
  if (parameter.content) return parameters('querystring', [bodyCode(parameter.content, value, context)]);
  const plain = encoded(parameter, value, context);
  return parameters(snake(words(writer)), [
    ...(writer === 'header' ? [] : [string(parameter.name)]),
    isJSON ? parameters('json', [plain]) : plain,
    ...keywords([
      ['explode', explode === undefined ? undefined : literal(explode)],
      ['allow_reserved', allowReserved ? literal(true) : undefined],
    ]),
  ]);
}

/** An argument converted to its wire format. */
function encoded({ type }: Parameter, value: Code, context: Package): Code {
  const known = typeCode(type, context);
  const isPlain = known === undefined || type.kind === 'boolean' || type.kind === 'literal';
  return isPlain ? value : code`${known}.encode(${value}, [])`;
}
