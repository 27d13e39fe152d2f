/** Media types -> EncodedContent: a value as one media type carries it. */
import { concreteType } from '../spec/media-type.ts';
import type { Node } from '../spec/node.ts';
import type { BodyPart, EncodedContent, Encoding, Property, Style, Type } from './api.ts';
import { bytes, string, unknown, type SchemaLowering } from './lower-schema.ts';
import type { OfferedMedia } from './offered-media.ts';
import type { Direction } from './place.ts';

/** What is sent as one media type. */
export function lowerContent(offered: OfferedMedia, lowering: SchemaLowering): EncodedContent {
  const { encoding, media, schema } = offered;
  // A file knows its own type, all else is made here.
  const contentType = encoding === 'binary' ? offered.contentType : concreteType(offered.contentType, encoding);
  const type = lowerContentType(schema, encoding, 'request', lowering);
  return { contentType, encoding, type, parts: type.kind === 'object' ? bodyParts(type.properties, media) : [] };
}

export function lowerContentType(
  schema: Node | undefined,
  encoding: Encoding,
  direction: Direction,
  lowering: SchemaLowering,
): Type {
  if (encoding === 'text') return string;
  if (encoding === 'binary') return bytes;
  return schema === undefined ? unknown : lowering.lower(schema, direction);
}

function bodyParts(properties: readonly Property[], media: Node): BodyPart[] {
  return properties.flatMap((property) => {
    const encoding = media.get('encoding')?.get(property.name);
    if (encoding === undefined) return [];
    const style = (encoding.text('style') ?? 'form') as Style;
    const explode = encoding.has('explode') ? encoding.flag('explode') : style === 'form';
    return [{ property, contentType: encoding.text('contentType'), style, explode }];
  });
}
