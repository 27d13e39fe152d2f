/** Parameters as the expressions that write them into a request. */
import type { Parameter } from '../../api/api.ts';
import { trusted, type Code } from '../../code/code.ts';
import { call, withoutDefaults } from './call.ts';
import { string } from './literal.ts';
import type { Package } from './package.ts';
import { encoded } from './shape.ts';

/** `value` as text of a path segment, of the query, of a header or of the cookie header. */
export function parameterCode(parameter: Parameter, value: Code, context: Package): Code {
  const { name, style, explode, allowReserved, type } = parameter;
  const json = style === 'json';
  const content = json ? call('jsonText', [encoded(type, value, context)]) : encoded(type, value, context);
  const given = { value: content, isDefault: false };
  const named = { value: string(name), isDefault: false };
  const exploded = (byDefault: boolean): { value: Code; isDefault: boolean } => ({
    value: trusted(String(explode)),
    isDefault: json || explode === byDefault,
  });
  const reserved = { value: trusted(String(allowReserved)), isDefault: !allowReserved };
  switch (parameter.in) {
    case 'path':
      return call(json ? 'simple' : style, withoutDefaults([named, given, exploded(false)]));
    case 'header':
      return type.kind === 'string' && !json ? value : call('header', withoutDefaults([given, exploded(false)]));
    case 'cookie':
      return call('cookie', withoutDefaults([named, given, exploded(true)]));
    case 'query': {
      const flags = style === 'deepObject' ? [reserved] : [exploded(style === 'form' || json), reserved];
      return call(json ? 'form' : style, withoutDefaults([named, given, ...flags]));
    }
    default:
      return parameter.in satisfies never;
  }
}
