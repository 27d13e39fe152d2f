/** Values of scenarios as values of programs, and back. */
import { narrow } from '../../src/exact.ts';
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
export function toWire(value: unknown, { modelNames, runtime }: Package): unknown {
  const wireNames = new Map([...modelNames].map(([wire, model]) => [model, wire]));
  const wireName = (name: string): string => {
    const known = wireNames.get(name);
    return known ?? ((modelNames.get(name) ?? name) === name ? name : `${name} (not renamed)`);
  };
  const convert = (part: unknown): unknown => {
    if (part instanceof Uint8Array) return { $bytes: Buffer.from(part).toString('base64') };
    if (typeof part !== 'object' || part === null) return part;
    const exact = (name: string): unknown => exactly(part, name, runtime) ?? convert(Reflect.get(part, name));
    if (Array.isArray(part)) return part.map((_, index) => exact(String(index)));
    return Object.fromEntries(Object.keys(part).map((name) => [wireName(name), exact(name)]));
  };
  return convert(value);
}

/** A field of a model as JSON. */
export function wireOf(holder: object, name: string, loaded: Package): unknown {
  return exactly(holder, name, loaded.runtime) ?? toWire(Reflect.get(holder, name), loaded);
}

/** A whole number that was rounded, with all its digits. */
function exactly(holder: object, name: string, { exactInteger }: Package['runtime']): number | bigint | undefined {
  const value: unknown = Reflect.get(holder, name);
  if (!Number.isInteger(value) || Number.isSafeInteger(value)) return undefined;
  const exact = exactInteger(holder, name);
  return exact === undefined ? undefined : narrow(exact);
}
