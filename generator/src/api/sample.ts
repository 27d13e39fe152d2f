/** Example values for a type, from the spec's examples or invented: what examples pass as arguments. */
import type {
  Body,
  EnumMember,
  EnumType,
  Json,
  NamedType,
  ObjectType,
  Parameter,
  Property,
  Type,
  UnionType,
} from './api.ts';

export type Sample =
  | { readonly kind: 'json'; readonly value: Json }
  | { readonly kind: 'member'; readonly type: EnumType; readonly member: EnumMember }
  | { readonly kind: 'list'; readonly items: readonly Sample[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [string, Sample])[] }
  | { readonly kind: 'object'; readonly type: ObjectType; readonly fields: readonly (readonly [Property, Sample])[] }
  | { readonly kind: 'bytes' };

/** Undefined for an optional parameter without an example: examples leave it out. */
export function sampleParameter(parameter: Parameter): Sample | undefined {
  const { required, clientLevel, example, type } = parameter;
  return (required && !clientLevel) || example !== undefined ? sample(type, example) : undefined;
}

export function sampleBody(body: Body): Sample | undefined {
  const { required, type, example } = body;
  const value = sample(type, example);
  const empty = value.kind === 'object' && value.fields.length === 0 && example === undefined;
  return required || !empty ? value : undefined;
}

/** Objects get the fields that are required or have an example. An example that does not fit the type is not used. */
export function sample(type: Type, example?: Json, open: readonly NamedType[] = []): Sample {
  switch (type.kind) {
    case 'nullable':
      return example === null || isEndless(type.type, open) ? json(null) : sample(type.type, example, open);
    case 'string':
      return json(typeof example === 'string' ? example : sampleText(type.format));
    case 'integer':
    case 'number':
      return json(typeof example === 'number' ? example : (type.constraints.minimum ?? 1));
    case 'boolean':
      return json(typeof example === 'boolean' ? example : false);
    case 'null':
      return json(null);
    case 'literal':
      return json(type.value);
    case 'unknown':
      return json(example ?? {});
    case 'bytes':
      return { kind: 'bytes' };
    case 'enum': {
      const member = type.members.find(({ value }) => value === example) ?? type.members[0];
      return member === undefined ? json(null) : { kind: 'member', type, member };
    }
    case 'array': {
      const items: readonly (Json | undefined)[] = Array.isArray(example) ? example : [undefined];
      const none = isEndless(type.items, open);
      return { kind: 'list', items: none ? [] : items.map((item) => sample(type.items, item, open)) };
    }
    case 'map': {
      const entries = isObject(example) ? Object.entries(example) : [];
      return {
        kind: 'map',
        entries: entries.map(([name, value]) => [name, sample(type.values, value, open)] as const),
      };
    }
    case 'object':
      return sampleObject(type, example, open);
    case 'union': {
      const within = [...open, type];
      const finite = type.variants.filter((candidate) => !isEndless(candidate, within));
      const variant = tellingVariant(type, finite, example) ?? finite.find((each) => fits(each, example)) ?? finite[0];
      return variant === undefined ? json(null) : sample(variant, withTag(type, variant, example), within);
    }
    default:
      return type satisfies never;
  }
}

/** What the example's discriminator says that it is. */
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

function sampleObject(type: ObjectType, example: Json | undefined, open: readonly NamedType[]): Sample {
  const values = isObject(example) ? example : isObject(type.example) ? type.example : {};
  const within = [...open, type];
  const fields = type.properties.flatMap((property) => {
    const value = Object.hasOwn(values, property.name) ? values[property.name] : property.example;
    const wanted = property.required || value !== undefined;
    if (!wanted || isEndless(property.type, within)) return [];
    return [[property, sample(property.type, value, within)] as const];
  });
  return { kind: 'object', type, fields };
}

/** Whether every sample of `type` would hold itself, or one of the types that it is inside of. */
function isEndless(type: Type, open: readonly NamedType[]): boolean {
  switch (type.kind) {
    case 'object': {
      const within = [...open, type];
      return open.includes(type) || type.properties.some((part) => part.required && isEndless(part.type, within));
    }
    case 'union':
      return open.includes(type) || type.variants.every((variant) => isEndless(variant, [...open, type]));
    default:
      return false;
  }
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

function json(value: Json): Sample {
  return { kind: 'json', value };
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
