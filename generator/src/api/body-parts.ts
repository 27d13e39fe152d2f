/** The properties of a form or multipart body that are not written in the default way. */
import { concreteType } from '../spec/media-type.ts';
import type { Node } from '../spec/node.ts';
import type { BodyPart, ObjectType, Property, Style, Type } from './api.ts';
import { objectShape, type ObjectShape } from './object-shape.ts';
import { alternatives, itemsOf, typeNames } from './schema.ts';

/** The parts of a body that the runtime needs to know about: files, and parts with an `encoding`. */
export function bodyParts(type: Type, schema: Node | undefined, media: Node): BodyPart[] {
  const shape = schema && objectShape(schema);
  const parts = objectsOf(type).flatMap(({ properties }) =>
    properties.flatMap((property) => {
      const encoding = media.get('encoding')?.get(property.name);
      const described = shape && partSchema(shape, property.name);
      const file = holdsBytes(property.type);
      const mediaType = described?.text('contentMediaType');
      if (encoding === undefined && !file && mediaType === undefined) return [];
      return [partOf(property, file, encoding, mediaType, described?.text('contentEncoding') === 'base64')];
    }),
  );
  return [...new Map(parts.map((part) => [part.property.name, part])).values()];
}

function partOf(
  property: Property,
  file: boolean,
  encoding: Node | undefined,
  mediaType: string | undefined,
  isBase64: boolean,
): BodyPart {
  const styled = !file && ['style', 'explode', 'allowReserved'].some((key) => encoding?.has(key));
  const style = styled ? ((encoding?.text('style') ?? 'form') as Style) : undefined;
  const contentType = encoding?.text('contentType') ?? mediaType;
  return {
    property,
    file,
    base64: file && isBase64,
    // A file has a type of its own, which may match one of a list; other parts are written in one type.
    contentType:
      file || contentType === undefined
        ? contentType
        : concreteType(contentType, isText(property.type) ? 'text' : 'json'),
    style,
    explode: encoding?.has('explode') ? encoding.flag('explode') : style === 'form',
    allowReserved: encoding?.flag('allowReserved') ?? false,
  };
}

/** The schema of a part. Each item of a list is a separate part. */
function partSchema({ properties, choices }: ObjectShape, name: string): Node | undefined {
  const variants = choices.flatMap(alternatives).flatMap((variant) => variant.get('properties')?.get(name) ?? []);
  const property = properties.get(name) ?? variants[0];
  return property && typeNames(property)[0] === 'array' ? (itemsOf(property) ?? property) : property;
}

function objectsOf(type: Type): readonly ObjectType[] {
  switch (type.kind) {
    case 'object':
      return [type];
    case 'union':
      return type.variants.filter((variant) => variant.kind === 'object');
    case 'nullable':
      return objectsOf(type.type);
    default:
      return [];
  }
}

/** In a multipart or form body, only files are bytes. */
function holdsBytes(type: Type): boolean {
  switch (type.kind) {
    case 'array':
      return holdsBytes(type.items);
    case 'nullable':
      return holdsBytes(type.type);
    default:
      return type.kind === 'bytes';
  }
}

function isText(type: Type): boolean {
  switch (type.kind) {
    case 'array':
      return isText(type.items);
    case 'nullable':
      return isText(type.type);
    case 'object':
    case 'map':
    case 'union':
    case 'unknown':
      return false;
    default:
      return true;
  }
}
