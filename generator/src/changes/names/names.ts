/** Compares the two surfaces of each language: the names and places that users have to change. */
import type { Api } from '../../api/api.ts';
import { environmentVariable } from '../../naming/environment.ts';
import type { Change } from '../change.ts';
import { both, within, type Comparison, type Named, type Pair, type Pairs } from '../compare/comparison.ts';
import type { KindId } from '../kinds/kinds.ts';
import { phrase } from '../phrase.ts';
import { compareLists } from './lists.ts';
import { createNameChanges, type NameChanges } from './name-changes.ts';
import { compareArguments, compareFields, compareOptions } from './order.ts';
import type { Spoken } from './spoken.ts';
import { compareTypeNames } from './type-names.ts';

export function compareNames(
  old: Api,
  next: Api,
  { pairs, changes: found }: Comparison,
  languages: readonly Spoken[],
): readonly Change[] {
  const changes = createNameChanges();
  for (const language of languages) {
    comparePackage(old, next, language, changes);
    compareTypeNames(old, next, pairs.type, pairs.operation, language, changes);
    comparePairs(pairs, language, changes);
    compareVisibleArguments(old, pairs, language, changes);
    compareArguments(pairs, language, changes);
    compareFields(pairs, language, changes);
    compareOptions(within(both(old, next), 'info'), pairs, language, changes);
    compareLists(pairs.list, found, language, changes);
    compareEnvironment(old, next, pairs, language, changes);
  }
  return changes.all();
}

function comparePackage(old: Api, next: Api, language: Spoken, changes: NameChanges): void {
  const title = within(within(both(old, next), 'info'), 'title');
  changes.renamed('module-renamed', phrase`the package`, title, language, language.old.module, language.new.module);
  changes.renamed('client-renamed', phrase`the client`, title, language, language.old.client, language.new.client);
}

/** Parts that have the same name everywhere. */
function comparePairs(pairs: Pairs, { id, old, new: next }: Spoken, changes: NameChanges): void {
  const compare = <Role extends keyof Named>(
    role: Role,
    kind: KindId,
    name: (surface: Spoken['old'], part: Named[Role]) => string,
  ): void => {
    for (const pair of pairs[role] as readonly Pair<Named[Role]>[]) {
      changes.renamed(kind, pair.subject, pair.at, { id }, name(old, pair.old), name(next, pair.new));
    }
  };
  compare('tag', 'group-renamed', ({ names }, tag) => names.group(tag));
  compare('operation', 'method-renamed', ({ names }, operation) => names.operation(operation).method);
  compare('poll', 'method-renamed', ({ names }, poll) => names.poll(poll));
  compare('property', 'field-renamed', ({ names }, property) => names.property(property));
  compare('member', 'member-renamed', ({ names }, member) => names.member(member));
  compare('result', 'result-renamed', ({ names }, field) => names.resultField(field));
  compare('option', 'option-renamed', ({ names }, setting) => names.option(setting));
}

/** The name of an argument shows where callers can write it. */
function compareVisibleArguments(api: Api, pairs: Pairs, language: Spoken, changes: NameChanges): void {
  const { old, new: next } = language;
  const named = new Set(api.operations.flatMap((operation) => old.argumentsByName(operation)));
  for (const pair of pairs.argument) {
    if (!named.has(pair.old)) continue;
    const names = [old.names.argument(pair.old), next.names.argument(pair.new)] as const;
    changes.renamed('argument-renamed', pair.subject, pair.at, language, ...names);
  }
}

function compareEnvironment(old: Api, next: Api, pairs: Pairs, language: Spoken, changes: NameChanges): void {
  for (const { old: before, new: after, subject, at } of pairs.option) {
    if (!('kind' in before && 'kind' in after)) continue;
    const names = [environmentVariable(old, before), environmentVariable(next, after)] as const;
    changes.renamed('environment-variable-renamed', subject, at, language, ...names);
  }
}
