/** The keywords of a schema, and of all that it combines by `allOf`, that narrow its values and that no type shows. */
import { composition } from '../../api/composition.ts';
import { narrowedBy } from '../../api/constraints.ts';
import { furtherOf } from '../../api/further.ts';
import { onlyRequires } from '../../api/object-shape.ts';
import { alternatives } from '../../api/schema.ts';
import type { Node } from '../../spec/node.ts';
import { both, type Both, type Comparison } from '../compare/comparison.ts';
import type { Direction } from '../kinds/kind.ts';
import { phrase, type Phrase } from '../phrase.ts';
import { containment } from './containment.ts';
import { firstDifference } from './difference.ts';
import { meaningDifference } from './meaning.ts';
import { compareNarrowing } from './narrowing.ts';
import { compareNull } from './null.ts';
import type { Place } from './place.ts';
import { concernOf, hasEffect } from './possible.ts';
import { compareRequired } from './required.ts';

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

/** What chooses among schemas is a type of the model, unless it only says which properties go together. */
const choices = [['oneOf'], ['anyOf']] as const;

/** The keywords that are judged here, or by the types that have them. */
const conditions: ReadonlySet<string> = new Set([...groups.flat(), 'minProperties', 'maxProperties']);

/** Whether `compareConditions` compares all that a keyword of a schema holds. */
export function isCondition(key: string, ...schemas: readonly Node[]): boolean {
  if (key !== 'oneOf' && key !== 'anyOf') return conditions.has(key);
  return !schemas.some((schema) => isTypeOfModel(schema, key));
}

/** Whether `compareConditions` compares a keyword of a body that is text or bytes. */
export function isJudged(key: string): boolean {
  return conditions.has(key) || narrowedBy(key) !== undefined || ['enum', 'const', 'oneOf', 'anyOf'].includes(key);
}

export function compareConditions(old: Node, next: Node, place: Place, comparison: Comparison): void {
  const { direction, isModelled, subject } = place;
  if (direction === undefined || place.isPart) return;
  const within = { direction, subject, at: both(old, next) };
  compareNarrowing(old, next, isModelled, within, comparison);
  compareNull(old, next, within, comparison);
  compareRequired(old, next, within, comparison);
  for (const group of groups) compareGroup(old, next, group, { ...place, direction }, comparison);
  for (const group of [...valueLists, ...choices]) {
    if (isModelled && [old, next].some((schema) => isTypeOfModel(schema, group[0]))) continue;
    compareGroup(old, next, group, { ...place, direction }, comparison);
  }
  compareWithoutEffect(old, next, subject, comparison);
}

type DirectedPlace = Place & { readonly direction: Direction };

/** The first keyword of a group names it. Of several parts that have it, each is compared with the one of its number. */
function compareGroup(
  old: Node,
  next: Node,
  group: readonly [string, ...string[]],
  { direction, subject: owner }: DirectedPlace,
  comparison: Comparison,
): void {
  if (![old, next].every((schema) => hasEffect(schema, group[0]))) return;
  if (group[0] === 'patternProperties' && isTyped(old, next)) return;
  const [before, after] = [old, next].map((schema) => holdersOf(schema, group)) as [Node[], Node[]];
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
    const [was, is] = [before[index], after[index]];
    const turn = was !== undefined && is !== undefined ? changeOf(was, is, group) : appearance(was, is, group);
    if (turn === undefined) continue;
    const holder = is ?? was;
    const isWhole = holder?.value === next.value || holder?.value === old.value;
    const subject = isWhole ? owner : partSubject(holder, owner);
    const [kind, at] = turn;
    if (kind === 'told') comparison.add('not-judged', phrase`${[group[0]]} of ${subject}`, at);
    else comparison.add(`${direction}-condition-${kind}`, subject, at, phrase`${[group[0]]}`);
  }
}

function holdersOf(schema: Node, group: readonly string[]): readonly Node[] {
  return composition(schema).inOrder.filter((part) => group.some((key) => part.has(key)));
}

function partSubject(part: Node | undefined, owner: Phrase): Phrase {
  const component = part?.reference?.name;
  return component === undefined ? owner : phrase`${component}`;
}

type Turn = readonly [kind: 'added' | 'removed' | 'tightened' | 'loosened' | 'changed' | 'told', at: Both];

function appearance(was: Node | undefined, is: Node | undefined, group: readonly string[]): Turn {
  const place = (holder: Node | undefined): Both['old'] => holder?.sourceOf(group.find((key) => holder.has(key)) ?? '');
  return [was === undefined ? 'added' : 'removed', { old: place(was), new: place(is) }];
}

function changeOf(old: Node, next: Node, group: readonly string[]): Turn | undefined {
  const [meant] = group.flatMap((key) => meaningDifference(old, next, key) ?? []);
  if (meant !== undefined) return [containment(old, next, group) ?? 'changed', meant];
  const [told] = group.flatMap((key) => meaningDifference(old, next, key, 'annotations too') ?? []);
  return told && ['told', told];
}

/** Whether the values of `enum` or `const`, or what `oneOf` or `anyOf` chooses among, are types of the model. */
function isTypeOfModel(schema: Node, key: string): boolean {
  const holders = holdersOf(schema, [key]);
  if (key === 'oneOf' || key === 'anyOf') {
    return holders.some((holder) => alternatives(holder).some((alternative) => !onlyRequires(alternative)));
  }
  return holders.some((holder) => {
    const value = holder.data(key);
    const values = (key === 'enum' && Array.isArray(value) ? value : [value]).filter((each) => each != null);
    if (key === 'const') return values.every((each) => typeof each !== 'object');
    return (
      ['string', 'boolean'].some((type) => values.every((each) => typeof each === type)) ||
      values.every(Number.isInteger)
    );
  });
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

/** Keywords about values of a type that no value of the schema is of. */
function compareWithoutEffect(old: Node, next: Node, subject: Phrase, { add }: Comparison): void {
  for (const key of new Set([old, next].flatMap(({ value }) => Object.keys(value as object)))) {
    if (concernOf(key) === undefined || [old, next].some((schema) => hasEffect(schema, key))) continue;
    const at = firstDifference(old, next, key);
    if (at !== undefined) add('keyword-without-effect-changed', subject, at, phrase`${[key]}`);
  }
}
