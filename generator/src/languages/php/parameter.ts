/** Parameters as the expressions that write them into a request. */
import type { Parameter, Type } from '../../api/api.ts';
import { withoutNull } from '../../api/nullable.ts';
import { parameterEncoding } from '../../api/request-parts.ts';
import { code, ref, trusted, type Code } from '../../code/code.ts';
import { bodyCode } from './body.ts';
import { call, literal, string } from './literal.ts';
import { runtime, type Package } from './package.ts';
import { shapeCode } from './shape.ts';

/** `value` as text of a path segment, of the query, of a header or of the cookie header. */
export function parameterCode(parameter: Parameter, value: Code, context: Package): Code {
  const { writer, isJSON, explode, allowReserved } = parameterEncoding(parameter);
  if (writer === 'text') return value;
  if (parameter.content) {
    return to('Query', 'string', [bodyCode(parameter.content, value, context)], context);
  }
  const plain = encodedValue(parameter.type, value, context);
  const given = isJSON ? call(code`${ref(runtime('Runtime/Parameters/Value', context))}::json`, [plain]) : plain;
  const flags = [
    ...(explode === undefined ? [] : [code`explode: ${literal(explode)}`]),
    ...(allowReserved ? [trusted('allowReserved: true')] : []),
  ];
  if (writer === 'header') return to('Header', 'of', [given, ...flags], context);
  return to(classes[parameter.in], writer, [string(parameter.name), given, ...flags], context);
}

const classes = { path: 'Path', query: 'Query', querystring: 'Query', header: 'Header', cookie: 'Header' } as const;

export function to(className: string, method: string, values: readonly Code[], context: Package): Code {
  return call(code`${ref(runtime(`Runtime/Parameters/${className}`, context))}::${trusted(method)}`, values);
}

/** A PHP array can be a list or a map; only the type's shape distinguishes them. */
export function encodedValue(type: Type, value: Code, context: Package): Code {
  const plain = withoutNull(type);
  if (plain.kind !== 'map') return value;
  return code`(${shapeCode(plain, context)})->encode(${value})`;
}
