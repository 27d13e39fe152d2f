/** Parameters as the expressions that write them into a request. */
import type { Parameter } from '../../api/api.ts';
import { code, trusted, type Code } from '../../code/code.ts';
import { snake, words } from '../../naming/words.ts';
import { call, keywords, string } from './literal.ts';
import type { Package } from './package.ts';
import { typeCode } from './type.ts';

export function parameters(name: string, values: readonly Code[]): Code {
  return call(trusted(`Runtime::Parameters.${name}`), values);
}

/** `value` as text of a path segment, of the query, of a header or of the cookie header. */
export function parameterCode(parameter: Parameter, value: Code, context: Package): Code {
  const { name, style, explode, allowReserved } = parameter;
  const json = style === 'json';
  const content = json ? parameters('json', [encoded(parameter, value, context)]) : encoded(parameter, value, context);
  const named = string(name);
  const exploded = (byDefault: boolean): Code[] =>
    keywords([['explode', json || explode === byDefault ? undefined : trusted(String(explode))]]);
  const reserved = keywords([['allow_reserved', allowReserved ? trusted('true') : undefined]]);
  const method = snake(words(json ? (parameter.in === 'path' ? 'simple' : 'form') : style));
  switch (parameter.in) {
    case 'path':
      return parameters(method, [named, content, ...exploded(false)]);
    case 'header':
      return parameter.type.kind === 'string' && !json ? value : parameters('header', [content, ...exploded(false)]);
    case 'cookie':
      return parameters('cookie', [named, content, ...exploded(true)]);
    case 'query': {
      const flags = style === 'deepObject' ? [] : exploded(style === 'form' || json);
      return parameters(method, [named, content, ...flags, ...reserved]);
    }
    default:
      return parameter.in satisfies never;
  }
}

/** An argument as it goes over the wire. */
function encoded({ type }: Parameter, value: Code, context: Package): Code {
  const known = typeCode(type, context);
  const isPlain = known === undefined || type.kind === 'boolean' || type.kind === 'literal';
  return isPlain ? value : code`${known}.encode(${value}, [])`;
}
