/** Parameters as the expressions that write them into a request. */
import type { Parameter } from '../../api/api.ts';
import { parameterEncoding } from '../../api/request-parts.ts';
import type { Code } from '../../code/code.ts';
import { snake, words } from '../../naming/words.ts';
import { bodyCode } from './body.ts';
import { literal, call, named, string } from './literal.ts';
import { runtime, type Package } from './package.ts';

/** `value` as text of a path segment, of the query, of a header or of the cookie header. */
export function parameterCode(parameter: Parameter, value: Code, context: Package): Code {
  if (parameter.content) return call(runtime('querystring'), [bodyCode(parameter.content, value, context)]);
  const { writer, isJSON, explode, allowReserved } = parameterEncoding(parameter);
  const isHeader = writer === 'text' || writer === 'header';
  return call(runtime(isHeader ? 'header' : snake(words(writer))), [
    ...(isHeader ? [] : [string(parameter.name)]),
    isJSON ? call(runtime('json_text'), [value]) : value,
    ...named([
      ['explode', explode === undefined ? undefined : literal(explode)],
      ['allow_reserved', allowReserved ? literal(true) : undefined],
    ]),
  ]);
}
