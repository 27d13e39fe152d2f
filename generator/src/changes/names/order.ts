/** Compares the order of arguments. */
import { takesRequest } from '../../api/arguments.ts';
import type { Argument, Option, Surface } from '../../languages/surface.ts';
import type { Both, Pair, Pairs } from '../compare/comparison.ts';
import { phrase } from '../phrase.ts';
import type { NameChanges } from './name-changes.ts';
import type { Spoken } from './spoken.ts';

export function compareArguments(pairs: Pairs, language: Spoken, changes: NameChanges): void {
  const { old, new: next } = language;
  const partners = partnersOf(pairs.argument);
  for (const { old: before, new: after, subject, at } of pairs.operation) {
    const [was, is] = [old.argumentOrder(before), next.argumentOrder(after)];
    const [wasRequest, isRequest] = [takesRequest(before), takesRequest(after)];
    const shown = [signature(was, old), signature(is, next)] as const;
    if (wasRequest !== isRequest) {
      const kind = isRequest ? 'arguments-became-request' : 'request-became-arguments';
      changes.renamed(kind, subject, at, language, ...shown);
    } else if (isMoved(was, is, (argument) => partners.get(argument) ?? argument)) {
      changes.renamed('argument-moved', subject, at, language, ...shown);
    }
  }
}

export function compareFields(pairs: Pairs, language: Spoken, changes: NameChanges): void {
  const { old, new: next } = language;
  const partners = partnersOf(pairs.property);
  for (const { old: before, new: after, subject, at } of pairs.type) {
    if (before.kind !== 'object' || after.kind !== 'object') continue;
    const [was, is] = [old.fieldOrder(before), next.fieldOrder(after)];
    if (was === undefined || is === undefined) continue;
    if (!isMoved(was, is, (property) => partners.get(property))) continue;
    const shown = [was.map(old.names.property).join(', '), is.map(next.names.property).join(', ')] as const;
    changes.renamed('field-moved', subject, at, language, ...shown);
  }
}

export function compareOptions(at: Both, pairs: Pairs, language: Spoken, changes: NameChanges): void {
  const { old, new: next } = language;
  const [was, is] = [old.optionOrder, next.optionOrder];
  if (was === undefined || is === undefined) return;
  const partners = partnersOf(pairs.option);
  if (!isMoved(was, is, (option) => (typeof option === 'string' ? option : partners.get(option)))) return;
  const shown = (order: readonly Option[], { names }: Surface): string =>
    `(${order.map((option) => (typeof option === 'string' ? option : names.option(option))).join(', ')})`;
  changes.renamed('option-moved', phrase`the client`, at, language, shown(was, old), shown(is, next));
}

function partnersOf<Part>(pairs: readonly Pair<Part>[]): ReadonlyMap<unknown, Part> {
  return new Map(pairs.map(({ old, new: next }) => [old, next]));
}

/** Whether one that stays has another place. */
function isMoved<Item>(
  old: readonly Item[],
  next: readonly Item[],
  partner: (item: Item) => Item | undefined,
): boolean {
  return old.some((item, index) => {
    const other = partner(item);
    const place = other === undefined ? -1 : next.indexOf(other);
    return place >= 0 && place !== index;
  });
}

function signature(order: readonly Argument[], { names }: Surface): string {
  return `(${order.map((argument) => (typeof argument === 'string' ? argument : names.argument(argument))).join(', ')})`;
}
