/** Parameters as the expressions that write them into a request. */
import type { Parameter } from '../../api/api.ts';
import { parameterEncoding } from '../../api/request-parts.ts';
import { trusted, type Code } from '../../code/code.ts';
import { bodyCode } from './body.ts';
import { call, withoutDefaults } from './call.ts';
import { string } from './literal.ts';
import type { Package } from './package.ts';
import { encoded } from './shape.ts';

/** `value` as text of a path segment, of the query, of a header or of the cookie header. */
export function parameterCode(parameter: Parameter, value: Code, context: Package): Code {
  const { writer, isJSON, explode, allowReserved } = parameterEncoding(parameter);
  if (writer === 'text') return value;
  if (parameter.content) return call('querystring', [bodyCode(parameter.content, value, context)]);
  const plain = encoded(parameter.type, value, context);
  const given = { value: isJSON ? call('jsonText', [plain]) : plain, isDefault: false };
  const name = { value: string(parameter.name), isDefault: false };
  const exploded = { value: trusted(String(parameter.explode)), isDefault: explode === undefined };
  const reserved = { value: trusted(String(allowReserved)), isDefault: !allowReserved };
  return call(
    writer,
    withoutDefaults([
      ...(writer === 'header' ? [given] : [name, given]),
      ...(writer === 'deepObject' ? [] : [exploded]),
      reserved,
    ]),
  );
}
