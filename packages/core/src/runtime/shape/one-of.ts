import type { Holder, Shape } from './shape.js';

/** What tells a variant of a union from the others. */
export interface Variant {
  readonly kind: 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';
  /** Fields that must be there: model names by wire name. */
  readonly required?: Readonly<Record<string, string>>;
  /** Values that fields must have, by wire name. */
  readonly constants?: Readonly<Record<string, string | number | boolean>>;
  readonly shape?: Shape;
}

/** A union without discriminator: the first variant that fits tells the shape. A list without one is looked through. */
export function oneOf(variants: readonly Variant[]): Shape {
  const shape: Shape = (holder, key, secrets) => {
    const value = holder[key];
    const variant = variants.find((candidate) => fits(candidate, value, secrets !== undefined));
    if (variant) variant.shape?.(holder, key, secrets);
    else if (Array.isArray(value)) {
      value.forEach((_, index) => {
        shape(value as unknown as Holder, index, secrets);
      });
    }
  };
  return shape;
}

function fits({ kind, required = {}, constants = {} }: Variant, value: unknown, toWire: boolean): boolean {
  if (kind !== (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)) return false;
  const fields = Object(value) as Readonly<Record<string, unknown>>;
  const here = (wire: string) => (toWire ? (required[wire] ?? wire) : wire);
  return (
    Object.keys(required).every((wire) => Object.hasOwn(fields, here(wire))) &&
    Object.entries(constants).every(
      ([wire, constant]) => Object.hasOwn(fields, here(wire)) && fields[here(wire)] === constant,
    )
  );
}
