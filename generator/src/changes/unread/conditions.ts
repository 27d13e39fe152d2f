/** The keywords of a schema that narrow its values and that no type shows. */
import { constraints } from '../../api/constraints.ts';
import { furtherOf } from '../../api/further.ts';
import { typeNames } from '../../api/schema.ts';
import type { Node } from '../../spec/node.ts';
import { both, within, type Both, type Comparison } from '../compare/comparison.ts';
import { compareConstraints, type Narrowing } from '../compare/constraints.ts';
import { phrase } from '../phrase.ts';
import { firstDifference } from './difference.ts';
import type { Place } from './place.ts';

/** Each group says one thing. */
const groups = [
  ['not'],
  ['if', 'then', 'else'],
  ['dependentSchemas'],
  ['dependentRequired'],
  ['propertyNames'],
  ['contains', 'minContains', 'maxContains'],
  ['prefixItems'],
  ['patternProperties'],
] as const;

/** What is a type of the model, unless a body is text or bytes or the values are of several types. */
const valueLists = [['enum'], ['const']] as const;

const sizes = ['minProperties', 'maxProperties'] as const;

/** The keywords that are judged here, or by the types that have them. */
export const conditions: ReadonlySet<string> = new Set([...groups.flat(), ...sizes]);

export function compareConditions(old: Node, next: Node, place: Place, comparison: Comparison): void {
  const { subject, direction } = place;
  if (direction === undefined) return;
  const at = both(old, next);
  const [before, after] = [old, next].map((schema) => narrowing(schema, place.isModelled && isHeld(schema, old, next)));
  compareConstraints(before ?? {}, after ?? {}, { direction, subject, at }, comparison);
  for (const group of [...groups, ...valueLists]) {
    if (place.isModelled && [old, next].every((schema) => isTypeOfModel(schema, group[0]))) continue;
    const turn = turnOf(old, next, group);
    if (turn === undefined) continue;
    const [kind, where] = turn;
    comparison.add(`${direction}-condition-${kind}`, subject, where, phrase`${[group[0]]}`);
  }
  if (!place.isPart) compareRequired(old, next, place, comparison);
}

/** Whether a type of the model has the bounds of a schema, so that what it is compared with is judged there too. */
function isHeld(schema: Node, ...compared: readonly Node[]): boolean {
  if (compared.some(isCombined)) return typeNames(schema).length > 0;
  const counts = compared.map((each) => typeNames(each).length);
  return counts.includes(1) && !counts.includes(0);
}

/** Bounds of values that have no type to hold them. */
function narrowing(schema: Node, isInType: boolean): Narrowing {
  const own = sizes.flatMap((key) => {
    const value = schema.number(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  const others = isInType ? {} : constraints(schema);
  return { ...others, ...Object.fromEntries(own) };
}

/** Whether the values of `enum` or `const` are members of a type. */
function isTypeOfModel(schema: Node, key: string): boolean {
  if (key !== 'enum' && key !== 'const') return false;
  const value = schema.data(key);
  const values = (key === 'enum' && Array.isArray(value) ? value : [value]).filter((each) => each != null);
  if (key === 'const') return values.every((each) => typeof each !== 'object');
  return (
    ['string', 'boolean'].some((type) => values.every((each) => typeof each === type)) || values.every(Number.isInteger)
  );
}

type Turn = readonly [kind: 'added' | 'removed' | 'changed', at: Both];

function turnOf(old: Node, next: Node, group: readonly string[]): Turn | undefined {
  const [key = ''] = group;
  if (key === 'patternProperties' && isTyped(old, next)) return undefined;
  const differences = group.flatMap((each) => firstDifference(old, next, each) ?? []);
  const [first] = differences;
  if (first === undefined) return undefined;
  const [was, is] = [old, next].map((schema) => group.some((each) => schema.has(each)));
  return was === is ? ['changed', first] : [is === true ? 'added' : 'removed', first];
}

/** Whether all that `patternProperties` says is the type of further properties, of names that stay. */
function isTyped(old: Node, next: Node): boolean {
  const [before, after] = [old, next].map((schema) => {
    const further = furtherOf(schema);
    const patterns = Object.keys(schema.data('patternProperties') ?? {});
    return typeof further === 'object' || patterns.length === 0 ? patterns : undefined;
  });
  if (before === undefined || after === undefined) return false;
  return before.length === 0 || after.length === 0 || before[0] === after[0];
}

/** Names in `required` that nothing describes: no field of a package has them. */
function compareRequired(old: Node, next: Node, { subject, direction }: Place, { add }: Comparison): void {
  if (direction === undefined || [old, next].some(isCombined)) return;
  const [before, after] = [undescribed(old), undescribed(next)];
  const [described, nowDescribed] = [old, next].map((schema) => namesIn(schema)) as [Set<string>, Set<string>];
  const at = within(both(old, next), 'required');
  for (const name of after) {
    if (!before.includes(name) && !described.has(name))
      add(`${direction}-undescribed-property-required`, phrase`property ${name} of ${subject}`, at);
  }
  for (const name of before) {
    if (!after.includes(name) && !nowDescribed.has(name))
      add(`${direction}-undescribed-property-no-longer-required`, phrase`property ${name} of ${subject}`, at);
  }
}

function isCombined(schema: Node): boolean {
  return ['allOf', 'oneOf', 'anyOf'].some((key) => schema.has(key));
}

function undescribed(schema: Node): readonly string[] {
  const described = namesIn(schema);
  return schema.texts('required').filter((name) => !described.has(name));
}

function namesIn(schema: Node): Set<string> {
  return new Set(Object.keys(schema.get('properties')?.value ?? {}));
}
