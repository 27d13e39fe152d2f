/** Values of scenarios as values of programs, and back. */
import type { Package } from './package.ts';

interface Special {
  readonly $bytes?: string;
  readonly $file?: { readonly name: string; readonly contentType?: string; readonly bytes: string };
}

/** JSON as a model, with bytes and files. */
export function toModel(value: unknown, { modelNames }: Package): unknown {
  const convert = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(convert);
    if (typeof part !== 'object' || part === null) return part;
    const { $bytes, $file } = part as Special;
    if ($bytes !== undefined) return new Uint8Array(Buffer.from($bytes, 'base64'));
    if ($file !== undefined) {
      return new File([Buffer.from($file.bytes, 'base64')], $file.name, { type: $file.contentType ?? '' });
    }
    return Object.fromEntries(
      Object.entries(part).map(([name, item]) => [modelNames.get(name) ?? name, convert(item)]),
    );
  };
  return convert(value);
}

/** A model as JSON. A property that still has its wire name, though the model has another, shows as `name (not renamed)`. */
export function toWire(value: unknown, { modelNames }: Package): unknown {
  const wireNames = new Map([...modelNames].map(([wire, model]) => [model, wire]));
  const wireName = (name: string): string => {
    const known = wireNames.get(name);
    return known ?? ((modelNames.get(name) ?? name) === name ? name : `${name} (not renamed)`);
  };
  const convert = (part: unknown): unknown => {
    if (part instanceof Uint8Array) return { $bytes: Buffer.from(part).toString('base64') };
    if (Array.isArray(part)) return part.map(convert);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, item]) => [wireName(name), convert(item)]));
  };
  return convert(value);
}
