/** A request body as the expression that encodes it. */
import type { BodyPart, EncodedContent } from '../../api/api.ts';
import { trusted, type Code } from '../../code/code.ts';
import { snake, words } from '../../naming/words.ts';
import { call, hash, keywords, literal, string, symbol, symbolHash } from './literal.ts';
import type { Package } from './package.ts';
import { typeCode } from './type.ts';

const defaultTypes = { json: 'application/json', text: 'text/plain', binary: 'application/octet-stream' };

export function bodyCode(body: EncodedContent, value: Code, context: Package): Code {
  const { encoding, contentType, parts } = body;
  const type = typeCode(body.type, context);
  switch (encoding) {
    case 'json':
      return bodies('json', [
        value,
        ...keywords([
          ['type', type],
          ['content_type', contentType === defaultTypes.json ? undefined : string(contentType)],
        ]),
      ]);
    case 'form':
    case 'multipart':
      return bodies(encoding, [
        value,
        ...keywords([
          ['type', type],
          ['encoding', parts.length === 0 ? undefined : partsCode(parts)],
          [
            'content_type',
            encoding === 'form' || contentType === 'multipart/form-data' ? undefined : string(contentType),
          ],
        ]),
      ]);
    case 'text':
    case 'binary':
      return bodies(encoding, [
        value,
        ...keywords([['content_type', contentType === defaultTypes[encoding] ? undefined : string(contentType)]]),
      ]);
    default:
      return encoding satisfies never;
  }
}

function bodies(name: string, values: readonly Code[]): Code {
  return call(trusted(`Runtime::Bodies.${name}`), values);
}

function partsCode(parts: readonly BodyPart[]): Code {
  return hash(
    parts.map(({ property, file, base64, contentType, style, explode, allowReserved }) => [
      string(property.name),
      symbolHash([
        ['file', file ? literal(true) : undefined],
        ['base64', base64 ? literal(true) : undefined],
        ['content_type', contentType === undefined ? undefined : string(contentType)],
        ['style', style === undefined ? undefined : symbol(snake(words(style)))],
        ['explode', style === undefined || explode === (style === 'form') ? undefined : literal(explode)],
        ['allow_reserved', allowReserved ? literal(true) : undefined],
      ]),
    ]),
  );
}
