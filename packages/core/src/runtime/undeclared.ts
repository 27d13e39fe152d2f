import type { Operation, Outcome } from './operation.js';
import type { ResponseMetadata } from './options.js';
import type { Schema, SchemaObject } from './strict/schema.js';

type Fields = Readonly<Record<string, unknown>>;

/** Consoles show this in place of an undeclared value, which could be a secret. */
const HIDDEN = '…';

const INSPECT: unique symbol = Symbol.for('nodejs.util.inspect.custom');

/** The schemas of bodies so far, by the objects that declare them. */
const schemas = new WeakMap<object, Schema>();

/**
 * Lets the consoles of Node, Bun and Deno, which ask an object how to show it, hide the values of undeclared properties
 * in the body of a success. Properties are own and enumerable as ever: programs, copies and JSON have all of them.
 */
export function hideUndeclared(
  result: ResponseMetadata,
  { contract, outcomes }: Pick<Operation<unknown>, 'contract' | 'outcomes'>,
  outcome: Outcome,
): Promise<void> | undefined {
  if (outcome.field === undefined || !contract) return undefined;
  const load = async (): Promise<Schema | undefined> => (await contract()).schemas[outcomes.indexOf(outcome)]?.();
  return hideIn((result as unknown as Fields)[outcome.field], outcome, load);
}

/** The same for any body; `load` returns its schema, or undefined if the body is not JSON. Done at once if it is loaded. */
export function hideIn(body: unknown, of: object, load: () => Promise<Schema | undefined>): Promise<void> | undefined {
  if (typeof body !== 'object') return undefined;
  const schema = schemas.get(of);
  if (schema) {
    hide(body, schema);
    return undefined;
  }
  return load()
    .catch(() => NOTHING)
    .then((loaded = {}) => {
      schemas.set(of, loaded);
      hide(body, loaded);
    });
}

const NOTHING: SchemaObject = { properties: {}, items: () => NOTHING };

function hide(value: unknown, schema: Schema): void {
  if (typeof value !== 'object' || value === null) return;
  const plan = planOf(resolved(schema));
  const { tag, variant, anyOf, items, deep, others, names } = plan;
  if (tag) hideTagged(value, tag);
  else if (variant) hideVariant(value, variant(value), schema);
  else if (anyOf) for (const one of anyOf) hide(value, one);
  else if (Array.isArray(value)) {
    if (items) for (const item of value) hide(item, items);
  } else {
    for (const [name, inner] of deep) if (Object.hasOwn(value, name)) hide((value as Fields)[name], inner);
    if (others) for (const name of Object.keys(value)) if (!names.has(name)) hide((value as Fields)[name], others);
    if (plan.isClosed) showOnly(value, plan);
  }
}

function hideTagged(value: object, { name, variants, otherwise }: NonNullable<SchemaObject['tag']>): void {
  const told = Object.hasOwn(value, name) ? String((value as Fields)[name]) : '';
  const variant = Object.hasOwn(variants, told) ? variants[told] : otherwise;
  if (variant) hide(value, variant);
}

function hideVariant(value: object, variant: Schema | undefined, schema: Schema): void {
  if (variant) hide(value, variant);
  else if (Array.isArray(value)) for (const item of value) hide(item, schema);
}

/** An object's own inspect function is still called, because it hides secrets. */
function showOnly(value: object, { names, inspects }: Plan): void {
  const before = (value as Inspectable)[INSPECT];
  if (!before && hasOnly(value, names)) return;
  let inspect = inspects.get(before);
  if (!inspect) {
    const show: Inspect = function (this: Fields): Fields {
      const shown = Object.entries(before ? before.call(this) : this);
      return Object.fromEntries(shown.map(([name, content]) => [name, names.has(name) ? content : HIDDEN]));
    };
    inspect = { value: show };
    inspects.set(before, inspect);
  }
  // Assigning is faster than defining the property again.
  if (before) (value as Inspectable)[INSPECT] = inspect.value;
  else Object.defineProperty(value, INSPECT, inspect);
}

/** A look at the names is faster than a property that would hide nothing. */
function hasOnly(value: object, names: ReadonlySet<string>): boolean {
  for (const name in value) if (!names.has(name)) return false;
  return true;
}

interface Inspectable {
  [INSPECT]?: Inspect;
}

type Inspect = (this: Fields) => Fields;

/** What is to be done for a schema. Schemas have many forms, and fields of objects of one form are read faster. */
interface Plan {
  readonly tag: SchemaObject['tag'];
  readonly variant: SchemaObject['variant'];
  readonly anyOf: SchemaObject['anyOf'];
  /** The names of the declared properties in the model. */
  readonly names: ReadonlySet<string>;
  /** The properties whose values can contain objects. */
  readonly deep: readonly (readonly [name: string, schema: Schema])[];
  /** The schema of undeclared properties. */
  readonly others: Schema | undefined;
  /** Whether the schema declares properties. */
  readonly isClosed: boolean;
  /** The schema of the items of a list, if they can contain objects. */
  readonly items: Schema | undefined;
  /** The properties that hold the new inspect functions, by the previous functions. */
  readonly inspects: Map<Inspect | undefined, { readonly value: Inspect }>;
}

const plans = new WeakMap<SchemaObject, Plan>();

function planOf(schema: SchemaObject): Plan {
  const known = plans.get(schema);
  if (known) return known;
  const { tag, variant, anyOf, properties = {}, names = {}, items, additionalProperties } = schema;
  const declared = Object.entries(properties).map(
    ([wire, inner]) => [Object.hasOwn(names, wire) ? (names[wire] ?? wire) : wire, inner] as const,
  );
  const plan: Plan = {
    tag,
    variant,
    anyOf,
    others: typeof additionalProperties === 'boolean' ? undefined : additionalProperties,
    isClosed: schema.properties !== undefined,
    names: new Set(declared.map(([name]) => name)),
    deep: declared.filter(([, inner]) => canHold(inner)),
    items: items && canHold(items) ? items : undefined,
    inspects: new Map(),
  };
  plans.set(schema, plan);
  return plan;
}

/** Whether a value can contain an object with declared properties; most values cannot. */
function canHold(schema: Schema): boolean {
  const { anyOf, items, properties, additionalProperties } = resolved(schema);
  if (anyOf) return anyOf.some(canHold);
  return properties !== undefined || items !== undefined || additionalProperties !== undefined;
}

function resolved(schema: Schema): SchemaObject {
  return typeof schema === 'function' ? schema() : schema;
}
