/** The places of schemas inside a schema. */
import type { Node } from '../spec/node.ts';
import { isNull } from '../spec/types.ts';
import { openEnumIn, variantName } from './choices.ts';
import { component, entitled, inside, type Place } from './place.ts';
import { alternatives, isAnnotation, typeNames } from './schema.ts';

/** The steps from a schema to one inside. */
export const schemaKeywords: ReadonlySet<string> = new Set([
  ...['properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties', 'dependentSchemas'],
  ...['items', 'prefixItems', 'unevaluatedItems', 'contains', 'allOf', 'oneOf', 'anyOf', 'not', 'if', 'then', 'else'],
]);

interface Step {
  /** Without the title of the schema. */
  readonly place: Place;
  /** How many tokens it takes. */
  readonly length: number;
  /** Whether the schema may name itself. */
  readonly mayHaveTitle: boolean;
}

/** `place` is the place of the schema `start` without its title; `tokens` lead from there. */
export function placeWithin(place: Place, start: Node | undefined, tokens: readonly string[]): Place {
  let [bare, node, mayHaveTitle] = [place, start, true];
  for (let rest = tokens; rest.length > 0;) {
    const step = stepFrom(bare, mayHaveTitle ? named(bare, node) : bare, node, rest);
    for (const token of rest.slice(0, step.length)) node = node?.child(token);
    rest = rest.slice(step.length);
    [bare, mayHaveTitle] = [step.place, step.mayHaveTitle];
  }
  return mayHaveTitle ? named(bare, node) : bare;
}

/** A one-word title names a schema that has no stronger name; any other title is prose. */
function named(place: Place, schema: Node | undefined): Place {
  const title = schema?.text('title');
  const isName = title !== undefined && /^[A-Za-z][A-Za-z0-9]*$/.test(title);
  return isName && place.naming === 'derived' ? entitled(place, title) : place;
}

function stepFrom(
  bare: Place,
  own: Place,
  schema: Node | undefined,
  [keyword = '', key = '']: readonly string[],
): Step {
  switch (keyword) {
    case 'properties':
      return { place: inside(own, key), length: 2, mayHaveTitle: true };
    case 'patternProperties':
      return { place: inside(own, 'value'), length: 2, mayHaveTitle: true };
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return { place: inside(own, 'value'), length: 1, mayHaveTitle: true };
    case 'items':
    case 'unevaluatedItems':
      return { place: placeOfItems(bare, schema), length: 1, mayHaveTitle: true };
    case 'allOf':
      return { place: own, length: 2, mayHaveTitle: schema !== undefined && isWrapper(schema) };
    case 'oneOf':
    case 'anyOf':
      return { ...placeOfVariant(own, schema, schema?.get(keyword)?.get(key)), length: 2 };
    case '$defs':
    case 'definitions':
      return { place: component(key), length: 2, mayHaveTitle: true };
    default:
      return { place: inside(own, keyword), length: 1, mayHaveTitle: true };
  }
}

/** A list has no name itself, so its items get the name of its place. The items of a component do not get the component's. */
function placeOfItems(list: Place, schema: Node | undefined): Place {
  const isOnlyList = schema === undefined || typeNames(schema).length < 2;
  return isOnlyList && list.naming !== 'component' ? list : inside(list, 'item');
}

function placeOfVariant(
  own: Place,
  schema: Node | undefined,
  variant: Node | undefined,
): Pick<Step, 'place' | 'mayHaveTitle'> {
  if (schema === undefined || variant === undefined) return { place: inside(own, 'variant'), mayHaveTitle: true };
  const isAlone = sole(schema) === variant.value;
  const properties = schema.get('properties');
  return {
    place: isAlone
      ? own
      : inside(
          own,
          variantName(variant, (name) => properties?.has(name) === true),
        ),
    mayHaveTitle: true,
  };
}

/** The variant that a union comes down to, if it does; looked for once, because each of its variants asks. */
function sole(schema: Node): unknown {
  const { value } = schema;
  if (typeof value !== 'object' || value === null) return undefined;
  if (soles.has(value)) return soles.get(value);
  const variants = alternatives(schema).filter((each) => !isNull(each));
  const found = variants.length === 1 ? variants[0] : openEnumIn(variants);
  soles.set(value, found?.value);
  return found?.value;
}

const soles = new WeakMap<object, unknown>();

/** Whether a schema is nothing but the one part of its `allOf`. */
function isWrapper(schema: Node): boolean {
  return (schema.get('allOf')?.items() ?? []).filter((part) => !isAnnotation(part)).length === 1;
}
