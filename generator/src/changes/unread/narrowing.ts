/** Bounds that no type of the model holds, because its values are of any type, listed, or one of several schemas. */
import { composition } from '../../api/composition.ts';
import { constraints, narrowedTypes, type Narrowed } from '../../api/constraints.ts';
import { objectShape } from '../../api/object-shape.ts';
import { typeNames } from '../../api/schema.ts';
import type { Node } from '../../spec/node.ts';
import type { Constraints } from '../../api/api.ts';
import { compareConstraints, type Narrowing } from '../compare/constraints.ts';
import type { Place as TypePlace } from '../compare/types.ts';
import type { Comparison } from '../compare/comparison.ts';
import { canBe } from './possible.ts';

export function compareNarrowing(
  old: Node,
  next: Node,
  isModelled: boolean,
  place: TypePlace,
  comparison: Comparison,
): void {
  const wanted = narrowedTypes.filter((type) => isComparable(old, next, type, isModelled));
  const of = (schema: Node): Narrowing => ({
    ...wanted.reduce<Constraints>((all, type) => ({ ...all, ...constraints(schema, type) }), {}),
    ...([old, next].every((each) => canBe(each, 'object')) ? properties(schema, schema === old ? next : old) : {}),
  });
  compareConstraints(of(old), of(next), place, comparison);
}

function isComparable(old: Node, next: Node, type: Narrowed, isModelled: boolean): boolean {
  if (![old, next].every((schema) => canBe(schema, type))) return false;
  if (!isModelled) return true;
  // What is listed says more than any bound beside it.
  if ([old, next].some(isListed)) return false;
  const choices = [old, next].filter(isChoice).length;
  // Where one of them is a choice, the other has become one of its types, or was one: there it is compared.
  if (choices > 0) return choices === 2;
  return ![old, next].every((schema) => isHeld(schema, type));
}

/** Whether the model has a type that holds the bounds of values of a type. */
function isHeld(schema: Node, type: Narrowed): boolean {
  return composition(schema).inOrder.some((part) =>
    typeNames(part).some((name) => (name === 'integer' ? 'number' : name) === type),
  );
}

function isChoice(schema: Node): boolean {
  return composition(schema).inOrder.some((part) => part.has('oneOf') || part.has('anyOf'));
}

function isListed(schema: Node): boolean {
  return composition(schema).inOrder.some((part) => part.has('enum') || part.has('const'));
}

/** How many properties there can be: the strictest that a schema and its parts say, or that names as required. */
function properties(schema: Node, other: Node): Narrowing {
  const said = (of: Node, key: string): readonly number[] =>
    composition(of).inOrder.flatMap((part) => part.number(key) ?? []);
  const leastOf = (of: Node): number => Math.max(0, ...said(of, 'minProperties'));
  // What is required counts where one of them says a number: as far as that, there are as many in any case.
  const required = Math.min(objectShape(schema).required.size, Math.max(leastOf(schema), leastOf(other)));
  const [least, most] = [Math.max(leastOf(schema), required), said(schema, 'maxProperties')];
  return {
    ...(least === 0 ? {} : { minProperties: least }),
    ...(most.length === 0 ? {} : { maxProperties: Math.min(...most) }),
  };
}
