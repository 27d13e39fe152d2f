/** Which values of a discriminator's property stand for which alternatives of a union. */
import { isObject } from './json.ts';
import type { Node } from './node.ts';
import { quote } from './quote.ts';
import { declaredTypes, excludes, isNull } from './types.ts';

/** By value: the number of the alternative, null not counted. */
export type Discriminated = ReadonlyMap<string, number>;

/** Why a discriminator does not separate the alternatives. */
export interface Indistinct {
  readonly variant: Node;
  readonly why: string;
}

/** The alternatives of a schema, null apart. */
export function variantsIn(schema: Node): readonly Node[] {
  const all = (schema.get('oneOf') ?? schema.get('anyOf'))?.items() ?? [];
  return all.filter((variant) => !isNull(variant));
}

/**
 * What the mapping says, and every other alternative under the values that it alone allows, or its component's name.
 * `holder` is what the choice is a part of by `allOf`, if it is: the property may be described there.
 */
export function discriminate(schema: Node, holder: Node = schema): Discriminated | Indistinct {
  return among(schema, holder, new Set());
}

function among(schema: Node, holder: Node, open: ReadonlySet<unknown>): Discriminated | Indistinct {
  const property = propertyOf(schema) ?? '';
  const variants = variantsIn(schema);
  const values = mappedIn(schema, variants);
  const mapped = new Set(values.values());
  const shared = [schema, holder];
  const listed = variants.map((variant) => allowedIn([variant], property) ?? allowedIn(shared, property));
  for (const [index, variant] of variants.entries()) {
    const inner = within(variant, property, new Set([...open, schema.value]));
    if (inner !== undefined && 'why' in inner) return { variant, why: inner.why };
    const why = inner === undefined ? problemIn(variant, shared, property) : undefined;
    if (why !== undefined) return { variant, why };
    if (mapped.has(index) && inner === undefined) continue;
    const own = inner === undefined ? valuesOf(variant, index, listed) : [...inner.keys()];
    if (own.length === 0) return { variant, why: `no value of ${quote(property)} can mean it` };
    const isDescribed = inner !== undefined || describes([variant, ...shared], property);
    if (!isDescribed && !isDefault(schema, variant)) return { variant, why: without(property) };
    for (const value of own) {
      const known = values.get(value);
      if (known !== undefined && known !== index)
        return { variant, why: `${quote(value)} as ${quote(property)} means another one too` };
      values.set(value, index);
    }
  }
  return values;
}

/** The values of an alternative that is a union itself, with the same discriminator. */
function within(variant: Node, property: string, open: ReadonlySet<unknown>): Discriminated | Indistinct | undefined {
  if (variantsIn(variant).length < 2) return undefined;
  if (propertyOf(variant) === property && !open.has(variant.value)) return among(variant, variant, open);
  return { variant, why: 'it is a choice without this discriminator' };
}

/** Why no value of the property can select an alternative, with any mapping. */
function problemIn(variant: Node, shared: readonly Node[], property: string): string | undefined {
  if (!isSurelyObject(variant, shared)) return 'it is not known to be an object with properties';
  if (!describes([variant, ...shared], property) && variant.data('additionalProperties') === false)
    return without(property);
  const isOther = declarationsIn([variant, ...shared], property).some((declared) => excludes(declared, ['string']));
  return isOther ? `its ${quote(property)} is no text` : undefined;
}

function propertyOf(schema: Node): string | undefined {
  return schema.get('discriminator')?.text('propertyName');
}

/** Whether a schema is the one that `defaultMapping` names (OpenAPI 3.2): by its component's name, or by a reference. */
export function isDefault(holder: Node, candidate: Node): boolean {
  const discriminator = holder.get('discriminator');
  const target = discriminator?.text('defaultMapping');
  if (discriminator === undefined || target === undefined) return false;
  if (candidate.reference?.name === target) return true;
  return /[#/.]/.test(target) && discriminator.resolve(target)?.value === candidate.value;
}

function without(property: string): string {
  return `it has no property ${quote(property)}`;
}

/** The values that the mapping gives to alternatives. */
function mappedIn(schema: Node, variants: readonly Node[]): Map<string, number> {
  const mapping = schema.get('discriminator')?.get('mapping');
  const values = new Map<string, number>();
  for (const [value, target] of mapping?.entries(true) ?? []) {
    const reference = String(target.value);
    const named = variants.findIndex((variant) => variant.reference?.name === reference);
    const resolved = named >= 0 ? undefined : schema.resolve(reference)?.value;
    const index = named >= 0 ? named : variants.findIndex((variant) => variant.value === resolved);
    if (index >= 0) values.set(value, index);
  }
  return values;
}

/** The values that only this alternative allows; otherwise its name, if it allows that. */
function valuesOf(
  variant: Node,
  index: number,
  listed: readonly (readonly unknown[] | undefined)[],
): readonly string[] {
  const allowed = listed[index];
  const name = variant.reference?.name;
  const others = new Set(listed.flatMap((values, other) => (other === index ? [] : (values ?? []))));
  const texts = allowed?.filter((value) => typeof value === 'string') ?? [];
  if (texts.length > 0 && (texts.length === 1 || !texts.some((value) => others.has(value)))) return texts;
  return name !== undefined && (allowed === undefined || allowed.includes(name)) ? [name] : [];
}

/** The values of the property that the first description of it lists; undefined where any is allowed. */
function allowedIn(schemas: readonly Node[], property: string): readonly unknown[] | undefined {
  for (const declared of declarationsIn(schemas, property)) {
    if (declared.has('const')) return [declared.data('const')];
    const listed = declared.data('enum');
    if (Array.isArray(listed)) return listed as readonly unknown[];
  }
  return undefined;
}

function describes(schemas: readonly Node[], property: string): boolean {
  return declarationsIn(schemas, property).length > 0;
}

/** The schemas of a property in schemas and their parts. */
function declarationsIn(schemas: readonly Node[], property: string): readonly Node[] {
  return partsIn(schemas).flatMap((part) => part.get('properties')?.get(property) ?? []);
}

/** Whether a schema is an object with declared properties; without any it is a map. */
function isSurelyObject(variant: Node, shared: readonly Node[]): boolean {
  const types = partsIn([variant]).flatMap((part) => declaredTypes(part));
  if (types.some((type) => type !== 'object' && type !== 'null')) return false;
  return partsIn([variant, ...shared]).some((part) => {
    return (part.get('properties')?.entries(true) ?? []).length > 0 || part.data('additionalProperties') === false;
  });
}

/** Schemas, what `allOf` combines in them, and what is their only alternative, each once. */
function partsIn(schemas: readonly Node[]): readonly Node[] {
  const met = new Map<unknown, Node>();
  const open = schemas.toReversed();
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    if (!isObject(schema.value) || met.has(schema.value)) continue;
    met.set(schema.value, schema);
    const only = variantsIn(schema);
    open.push(...(only.length === 1 ? only : []), ...(schema.get('allOf')?.items().toReversed() ?? []));
  }
  return [...met.values()];
}
