/** Parameters as the expressions that write them into a request. */
import type { Parameter } from '../../api/api.ts';
import { code, trusted, type Code } from '../../code/code.ts';
import { call, string } from './literal.ts';
import { runtime } from './package.ts';

/** `value` as text of a path segment, of the query, of a header or of the cookie header. */
export function parameterCode(parameter: Parameter, value: Code): Code {
  const { name, style, explode, allowReserved } = parameter;
  const json = style === 'json';
  const given = [string(name), json ? call(runtime('json_text'), [value]) : value];
  const exploded = (byDefault: boolean): Code[] =>
    json || explode === byDefault ? [] : [code`explode=${trusted(explode ? 'True' : 'False')}`];
  switch (parameter.in) {
    case 'path':
      return call(runtime(json ? 'simple' : style), [...given, ...exploded(false)]);
    case 'header':
      return call(runtime('header'), [...given.slice(1), ...exploded(false)]);
    case 'cookie':
      return call(runtime('cookie'), [...given, ...exploded(true)]);
    case 'query': {
      const reserved = allowReserved ? [trusted('allow_reserved=True')] : [];
      const flags = style === 'deepObject' ? [] : exploded(style === 'form' || json);
      return call(runtime(functionOf(json ? 'form' : style)), [...given, ...flags, ...reserved]);
    }
    default:
      return parameter.in satisfies never;
  }
}

function functionOf(style: Parameter['style']): string {
  return style.replace(/[A-Z]/, (letter) => `_${letter.toLowerCase()}`);
}
