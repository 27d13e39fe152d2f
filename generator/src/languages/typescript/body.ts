/** A request body as the expression that encodes it. */
import type { BodyPart, EncodedContent } from '../../api/api.ts';
import { trusted, type Code } from '../../code/code.ts';
import { call, callHugging } from './call.ts';
import { inlineObject, literal, object, string } from './literal.ts';
import type { Package } from './package.ts';
import { shapeCode } from './shape.ts';

export function bodyCode(body: EncodedContent, value: Code, context: Package): Code {
  const { encoding, contentType, parts } = body;
  const shape = shapeCode(body.type, context);
  switch (encoding) {
    case 'json':
      return call(
        'jsonBody',
        trimmed([value, shape, contentType === 'application/json' ? undefined : string(contentType)]),
      );
    case 'form':
      // Without special encodings, the smaller function keeps users' bundles small.
      return formCode(parts.length === 0 ? 'plainFormBody' : 'formBody', [value, shape], parts);
    case 'multipart':
      return formCode(
        'multipartBody',
        [value, shape],
        parts,
        contentType === 'multipart/form-data' ? undefined : string(contentType),
      );
    case 'text':
      return call('textBody', trimmed([value, contentType === 'text/plain' ? undefined : string(contentType)]));
    case 'binary':
      return call(
        'binaryBody',
        trimmed([value, contentType === 'application/octet-stream' ? undefined : string(contentType)]),
      );
    default:
      return encoding satisfies never;
  }
}

function trimmed(values: readonly (Code | undefined)[]): Code[] {
  const last = values.findLastIndex((value) => value !== undefined);
  return values.slice(0, last + 1).map((value) => value ?? trusted('undefined'));
}

function formCode(
  name: string,
  values: readonly (Code | undefined)[],
  parts: readonly BodyPart[],
  contentType?: Code,
): Code {
  if (parts.length === 0) return call(name, trimmed([...values, undefined, contentType]));
  return callHugging(name, trimmed([...values, partsCode(parts), contentType]));
}

function partsCode(parts: readonly BodyPart[]): Code {
  return object(
    parts.map(({ property, file, base64, contentType, style, explode, allowReserved }) => [
      property.name,
      inlineObject([
        ['file', file ? literal(true) : undefined],
        ['base64', base64 ? literal(true) : undefined],
        ['contentType', contentType === undefined ? undefined : string(contentType)],
        ['style', style === undefined ? undefined : string(style)],
        ['explode', style === undefined || explode === (style === 'form') ? undefined : literal(explode)],
        ['allowReserved', allowReserved ? literal(true) : undefined],
      ]),
    ]),
  );
}
