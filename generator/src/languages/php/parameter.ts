/** Parameters as the expressions that write them into a request. */
import type { Parameter, Type } from '../../api/api.ts';
import { code, ref, trusted, type Code } from '../../code/code.ts';
import { call, string } from './literal.ts';
import { runtime, type Package } from './package.ts';
import { shapeCode } from './shape.ts';

/** `value` as text of a path segment, of the query, of a header or of the cookie header. */
export function parameterCode(parameter: Parameter, value: Code, context: Package): Code {
  const { name, style, explode, allowReserved, type } = parameter;
  const json = style === 'json';
  const encoded = encodedValue(type, value, context);
  const content = json ? call(code`${ref(runtime('Runtime/Parameters/Value', context))}::json`, [encoded]) : encoded;
  const exploded = (byDefault: boolean): Code[] =>
    json || explode === byDefault ? [] : [trusted(`explode: ${String(explode)}`)];
  const reserved = allowReserved ? [trusted('allowReserved: true')] : [];
  switch (parameter.in) {
    case 'path':
      return to('Path', json ? 'simple' : style, [string(name), content, ...exploded(false)], context);
    case 'header':
      return type.kind === 'string' && !json ? value : to('Header', 'of', [content, ...exploded(false)], context);
    case 'cookie':
      return to('Header', 'cookie', [string(name), content, ...exploded(true)], context);
    case 'query': {
      const flags = style === 'deepObject' ? reserved : [...exploded(style === 'form' || json), ...reserved];
      return to('Query', json ? 'form' : style, [string(name), content, ...flags], context);
    }
    default:
      return parameter.in satisfies never;
  }
}

export function to(className: string, method: string, values: readonly Code[], context: Package): Code {
  return call(code`${ref(runtime(`Runtime/Parameters/${className}`, context))}::${trusted(method)}`, values);
}

/** An array can be a list or a map: only its shape tells which. */
export function encodedValue(type: Type, value: Code, context: Package): Code {
  const plain = type.kind === 'nullable' ? type.type : type;
  if (plain.kind !== 'map') return value;
  return code`(${shapeCode(plain, context)})->encode(${value})`;
}
