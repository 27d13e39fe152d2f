/** A request body as the expression that encodes it. */
import type { BodyPart, EncodedContent } from '../../api/api.ts';
import { trusted, type Code } from '../../code/code.ts';
import { call, dict, literal, named, string } from './literal.ts';
import { runtime, runtimeBeside, type Package } from './package.ts';
import { shapeCode } from './shape.ts';

export function bodyCode(body: EncodedContent, value: Code, context: Package): Code {
  const { encoding, contentType, parts, type } = body;
  const shape = shapeCode(type, context);
  const kind = (usual: string): Code | undefined => (contentType === usual ? undefined : string(contentType));
  switch (encoding) {
    case 'json': {
      const isNull = type.kind === 'nullable' ? trusted('True') : undefined;
      const options = named([
        ['content_type', kind('application/json')],
        ['null', isNull],
      ]);
      return call(runtime('json_body'), [value, ...(shape === undefined ? [] : [shape]), ...options]);
    }
    case 'form':
    case 'multipart': {
      const encodings = named([
        ['encoding', parts.length === 0 ? undefined : partsCode(parts, context)],
        ['content_type', encoding === 'form' ? undefined : kind('multipart/form-data')],
      ]);
      return call(runtime(`${encoding}_body`), [value, ...(shape === undefined ? [] : [shape]), ...encodings]);
    }
    case 'text':
      return call(runtime('text_body'), [value, ...named([['content_type', kind('text/plain')]])]);
    case 'binary':
      return call(runtime('binary_body'), [value, ...named([['content_type', kind('application/octet-stream')]])]);
    default:
      return encoding satisfies never;
  }
}

function partsCode(parts: readonly BodyPart[], context: Package): Code {
  return dict(
    parts.map(({ property, file, base64, contentType, style, explode, allowReserved }) => {
      const fields = named([
        ['file', file ? literal(true) : undefined],
        ['base64', base64 ? literal(true) : undefined],
        ['content_type', contentType === undefined ? undefined : string(contentType)],
        ['style', style === undefined ? undefined : string(style)],
        ['explode', style === undefined || explode === (style === 'form') ? undefined : literal(explode)],
        ['allow_reserved', allowReserved ? literal(true) : undefined],
      ]);
      return [property.name, call(runtimeBeside('PropertyEncoding', context), fields)] as const;
    }),
  );
}
