/** A request body as the expression that encodes it. */
import type { BodyPart, EncodedContent } from '../../api/api.ts';
import { withoutNull } from '../../api/nullable.ts';
import { code, ref, trusted, type Code } from '../../code/code.ts';
import { boolean, braced, call, string } from './literal.ts';
import { runtime, type Package } from './package.ts';
import { styleCode } from './parameter.ts';
import { codecCode } from './type.ts';

export function bodyCode(body: EncodedContent, value: Code, context: Package): Code {
  const { encoding, contentType, parts, type } = body;
  const codec = codecCode(withoutNull(type), context);
  switch (encoding) {
    case 'json':
      return to('Bodies', 'Json', [string(contentType), value, codec], context);
    case 'form':
      return to('FormBody', 'Of', [string(contentType), value, codec, ...encodings(parts, context)], context);
    case 'multipart':
      return to(
        'MultipartBody',
        type.kind === 'object' ? 'Of' : 'OfAny',
        [string(contentType), value, codec, ...encodings(parts, context)],
        context,
      );
    case 'text':
      return to('Bodies', 'Text', [string(contentType), value, codec], context);
    case 'binary':
      return to('Bodies', 'Binary', [string(contentType), value], context);
    default:
      return encoding satisfies never;
  }
}

function to(className: string, method: string, values: readonly Code[], context: Package): Code {
  return call(code`${ref(runtime(`Runtime/Body/${className}`, context))}.${trusted(method)}`, values);
}

function encodings(parts: readonly BodyPart[], context: Package): Code[] {
  if (parts.length === 0) return [];
  const entries = parts.map(({ property, file, base64, contentType, style, explode, allowReserved }) => {
    const values = [
      ...(file ? [trusted('IsFile: true')] : []),
      ...(base64 ? [trusted('IsBase64: true')] : []),
      ...(contentType === undefined ? [] : [code`ContentType: ${string(contentType)}`]),
      ...(style === undefined ? [] : [code`Style: ${styleCode(style, context)}`]),
      ...(style === undefined || explode === (style === 'form') ? [] : [code`Explode: ${boolean(explode)}`]),
      ...(allowReserved ? [trusted('AllowReserved: true')] : []),
    ];
    return code`[${string(property.name)}] = ${call(trusted('new'), values)}`;
  });
  return [braced(code`new ${ref(runtime('Runtime/Body/PartEncodings', context))}`, entries)];
}
