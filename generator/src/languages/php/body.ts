/** A request body as the expression that encodes it. */
import type { BodyPart, EncodedContent } from '../../api/api.ts';
import { code, ref, trusted, type Code } from '../../code/code.ts';
import { call, map, string } from './literal.ts';
import { runtime, type Package } from './package.ts';
import { shapeCode } from './shape.ts';

export function bodyCode(body: EncodedContent, value: Code, context: Package): Code {
  const { encoding, contentType, parts, type } = body;
  switch (encoding) {
    case 'json': {
      const shape = type.kind === 'object' ? [] : [shapeCode(type, context)];
      return to(
        'Body::json',
        [value, ...shape, ...mediaType(contentType, 'application/json', shape.length === 0)],
        context,
      );
    }
    case 'form':
      return to('FormBody::of', [value, ...encodings(parts, context)], context);
    case 'multipart':
      return to(
        'MultipartBody::of',
        [value, ...encodings(parts, context), ...mediaType(contentType, 'multipart/form-data', parts.length === 0)],
        context,
      );
    case 'text':
      return to('Body::text', [value, ...mediaType(contentType, 'text/plain')], context);
    case 'binary':
      return to('Body::binary', [value, ...mediaType(contentType, 'application/octet-stream')], context);
    default:
      return encoding satisfies never;
  }
}

function to(method: string, values: readonly Code[], context: Package): Code {
  const [className = '', name = ''] = method.split('::');
  return call(code`${ref(runtime(`Runtime/Body/${className}`, context))}::${trusted(name)}`, values);
}

function mediaType(contentType: string, byDefault: string, isNamed = false): Code[] {
  if (contentType === byDefault) return [];
  return [isNamed ? code`contentType: ${string(contentType)}` : string(contentType)];
}

function encodings(parts: readonly BodyPart[], context: Package): Code[] {
  if (parts.length === 0) return [];
  const entries = parts.map(({ property, file, base64, contentType, style, explode, allowReserved }) => {
    const values = [
      ...(file ? [code`isFile: true`] : []),
      ...(base64 ? [code`isBase64: true`] : []),
      ...(contentType === undefined ? [] : [code`contentType: ${string(contentType)}`]),
      ...(style === undefined ? [] : [code`style: ${string(style)}`]),
      ...(style === undefined || explode === (style === 'form') ? [] : [code`explode: ${trusted(String(explode))}`]),
      ...(allowReserved ? [code`allowReserved: true`] : []),
    ];
    return [property.name, call(code`new ${ref(runtime('Runtime/Body/Encoding', context))}`, values)] as const;
  });
  return [map(entries)];
}
