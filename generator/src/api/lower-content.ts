/** Media types -> EncodedContent: a value as one media type carries it. */
import { concreteType } from '../spec/media-type.ts';
import type { Node } from '../spec/node.ts';
import type { EncodedContent, Encoding, Type } from './api.ts';
import { bodyParts } from './body-parts.ts';
import { bytes, string, unknown, type SchemaLowering } from './lower-schema.ts';
import type { OfferedMedia } from './offered-media.ts';
import type { Direction } from './place.ts';

/** The content of one media type. */
export function lowerContent(offered: OfferedMedia, lowering: SchemaLowering): EncodedContent {
  const { encoding, media, schema } = offered;
  // A file has its own type; the client writes everything else.
  const contentType = encoding === 'binary' ? offered.contentType : concreteType(offered.contentType, encoding);
  const type = lowerContentType(schema, encoding, 'request', lowering);
  const parts = encoding === 'form' || encoding === 'multipart' ? bodyParts(type, schema, media) : [];
  return { contentType, encoding, type, parts };
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
