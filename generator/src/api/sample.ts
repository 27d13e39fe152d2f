/** Example values for a type, from the spec or invented, which examples pass as arguments. */
import type {
  ArrayType,
  Body,
  EnumMember,
  EnumType,
  Json,
  MapType,
  NamedType,
  NumberType,
  ObjectType,
  Parameter,
  Property,
  Type,
  UnionType,
} from './api.ts';
import { deepestSample, longestExample, mostSampled } from '../spec/limits.ts';
import { dateParts, dateTimeParts } from './date.ts';
import { isEndless } from './endless.ts';

export type Sample =
  /** Null where the type allows it. */
  | { readonly kind: 'json'; readonly type: Type; readonly value: Json }
  | { readonly kind: 'member'; readonly type: EnumType; readonly member: EnumMember }
  | { readonly kind: 'list'; readonly type: ArrayType; readonly items: readonly Sample[] }
  | { readonly kind: 'map'; readonly type: MapType; readonly entries: readonly (readonly [string, Sample])[] }
  | { readonly kind: 'object'; readonly type: ObjectType; readonly fields: readonly (readonly [Property, Sample])[] }
  /** The value of a union, which has one of its types. */
  | { readonly kind: 'variant'; readonly type: UnionType; readonly value: Sample }
  | { readonly kind: 'bytes' };

/** Undefined for an optional parameter without an example: examples leave it out. */
export function sampleParameter(parameter: Parameter): Sample | undefined {
  const { required, clientLevel, example, type } = parameter;
  return (required && !clientLevel) || example !== undefined ? sample(type, example) : undefined;
}

export function sampleBody(body: Body): Sample | undefined {
  const { required, type, example } = body;
  const value = sample(type, example);
  const held = heldBy(value);
  const empty = held.kind === 'object' && held.fields.length === 0 && example === undefined;
  return required || !empty ? value : undefined;
}

function heldBy(value: Sample): Sample {
  return value.kind === 'variant' ? heldBy(value.value) : value;
}

/** Objects get the fields that are required or have an example. An example that does not fit the type, or is very large, is not used. */
export function sample(type: Type, example?: Json): Sample {
  return sampleIn(type, example, { open: [], budget: { values: mostSampled } });
}

/** The context of a sample. */
interface Context {
  /** The types that it is inside of. */
  readonly open: readonly NamedType[];
  /** How many values the whole sample may still get: types that refer to each other can ask for more than anyone can print. */
  readonly budget: { values: number };
}

function sampleIn(type: Type, example: Json | undefined, context: Context): Sample {
  const { open, budget } = context;
  budget.values -= 1;
  const isSpent = budget.values <= 0 || open.length >= deepestSample;
  switch (type.kind) {
    case 'nullable':
      return example === null || isSpent || isEndless(type.type, open)
        ? json(type, null)
        : sampleIn(type.type, example, context);
    case 'string':
      return json(
        type,
        typeof example === 'string' && isText(example, type.format) ? example : sampleText(type.format),
      );
    case 'integer':
    case 'number':
      return json(type, typeof example === 'number' && isNumber(example, type) ? example : smallest(type));
    case 'boolean':
      return json(type, typeof example === 'boolean' ? example : false);
    case 'null':
      return json(type, null);
    case 'literal':
      return json(type, type.value);
    case 'unknown':
      return json(type, example !== undefined && !isSpent && isModest(example) ? example : {});
    case 'bytes':
      return { kind: 'bytes' };
    case 'enum': {
      const member = type.members.find(({ value }) => value === example) ?? type.members[0];
      return member === undefined ? json(type, null) : { kind: 'member', type, member };
    }
    case 'array': {
      const items: readonly (Json | undefined)[] = Array.isArray(example) ? example : [undefined];
      const none = isSpent || isEndless(type.items, open);
      return {
        kind: 'list',
        type,
        items: none ? [] : items.slice(0, budget.values).map((item) => sampleIn(type.items, item, context)),
      };
    }
    case 'map': {
      const entries = isObject(example) && !isSpent ? Object.entries(example).slice(0, budget.values) : [];
      return {
        kind: 'map',
        type,
        entries: entries.map(([name, value]) => [name, sampleIn(type.values, value, context)] as const),
      };
    }
    case 'object':
      return isSpent ? { kind: 'object', type, fields: [] } : sampleObject(type, example, context);
    case 'union': {
      const within = [...open, type];
      const finite = type.variants.filter((candidate) => !isEndless(candidate, within));
      const variant = tellingVariant(type, finite, example) ?? finite.find((each) => fits(each, example)) ?? finite[0];
      if (variant === undefined) return json(type, null);
      return {
        kind: 'variant',
        type,
        value: sampleIn(variant, withTag(type, variant, example), { open: within, budget }),
      };
    }
    default:
      return type satisfies never;
  }
}

/** The variant that the discriminator of the example names. */
function tellingVariant(
  { discriminator }: UnionType,
  among: readonly Type[],
  example: Json | undefined,
): Type | undefined {
  if (discriminator === undefined || !isObject(example)) return undefined;
  const variant = discriminator.mapping.get(tagIn(example, discriminator.property)) ?? discriminator.fallback;
  return variant !== undefined && among.includes(variant) ? variant : undefined;
}

/** An example of a variant whose discriminator says so. */
function withTag({ discriminator }: UnionType, variant: Type, example: Json | undefined): Json | undefined {
  if (discriminator === undefined || variant.kind !== 'object') return example;
  const { property, mapping } = discriminator;
  const values = [...mapping].filter(([, each]) => each === variant).map(([value]) => value);
  const fields = isObject(example) ? example : isObject(variant.example) ? variant.example : {};
  const [value] = values;
  const fits = value === undefined || values.includes(tagIn(fields, property));
  return fits ? example : { ...fields, [property]: value };
}

function tagIn(fields: Readonly<Record<string, Json>>, property: string): string {
  const value = fields[property];
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

function sampleObject(type: ObjectType, example: Json | undefined, { open, budget }: Context): Sample {
  const values = isObject(example) ? example : isObject(type.example) ? type.example : {};
  const within = [...open, type];
  const fields = type.properties.flatMap((property) => {
    const value = Object.hasOwn(values, property.name) ? values[property.name] : property.example;
    const wanted = property.required || (value !== undefined && budget.values > 0);
    if (!wanted || isEndless(property.type, within)) return [];
    return [[property, sampleIn(property.type, value, { open: within, budget })] as const];
  });
  return { kind: 'object', type, fields };
}

/** Whether an example is small enough to be shown. */
function isModest(example: Json): boolean {
  let size = 0;
  const open: Json[] = [example];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    size += typeof value === 'string' ? value.length : 1;
    if (size > longestExample) return false;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, child] of Object.entries<Json>(value)) {
      size += key.length;
      open.push(child);
      if (size > longestExample || open.length > longestExample) return false;
    }
  }
  return true;
}

function fits(type: Type, example: Json | undefined): boolean {
  switch (type.kind) {
    case 'object':
      return (
        isObject(example) && type.properties.every(({ name, required }) => !required || Object.hasOwn(example, name))
      );
    case 'map':
      return isObject(example);
    case 'array':
      return Array.isArray(example);
    case 'integer':
    case 'number':
      return typeof example === 'number';
    case 'string':
    case 'boolean':
      return typeof example === type.kind;
    case 'enum':
      return type.members.some(({ value }) => value === example);
    case 'literal':
      return type.value === example;
    default:
      return false;
  }
}

function json(type: Type, value: Json): Sample {
  return { kind: 'json', type, value };
}

function isText(example: string, format: string | undefined): boolean {
  if (format === 'date') return dateParts(example) !== undefined;
  return format === 'date-time' ? dateTimeParts(example) !== undefined : isModest(example);
}

function isNumber(example: number, { kind, format }: NumberType): boolean {
  if (kind === 'number') return true;
  return Number.isInteger(example) && Math.abs(example) < (format === 'int32' ? 2 ** 31 : 2 ** 63);
}

function smallest({ kind, constraints }: NumberType): number {
  const { minimum = 1 } = constraints;
  return kind === 'number' ? minimum : Math.ceil(minimum);
}

function isObject(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const texts: Readonly<Record<string, string>> = {
  date: '2026-01-31',
  'date-time': '2026-01-31T12:00:00Z',
  uuid: '123e4567-e89b-12d3-a456-426614174000',
  uri: 'https://example.com',
  email: 'user@example.com',
  byte: 'AAEC',
};

function sampleText(format: string | undefined): string {
  return texts[format ?? ''] ?? '<value>';
}
