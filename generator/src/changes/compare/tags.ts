import type { Api, Tag } from '../../api/api.ts';
import { renamed, type Side } from '../names/called.ts';
import { phrase, type Phrase } from '../phrase.ts';
import { both, onlyNew, onlyOld, type Comparison } from './comparison.ts';
import { match } from './match.ts';
import { compareTexts, turned } from './texts.ts';

/** By name; one whose name is gone has become another that has the same operations. Operations are compared before. */
export function compareTags(old: Api['tags'], next: Api['tags'], comparison: Comparison): void {
  const { add, pair, pairs } = comparison;
  const identity = new Map<unknown, number>();
  for (const [index, { old: before, new: after }] of pairs.operation.entries())
    identity.set(before, index).set(after, index);
  const content = ({ operations }: Tag): string | undefined => {
    const indexes = operations.map((operation) => identity.get(operation));
    return indexes.includes(undefined) ? undefined : indexes.join(' ');
  };
  const found = match(old, next, ({ name }) => name, content);
  for (const tag of found.removed) add('tag-removed', subjectOf(tag, 'old'), onlyOld(tag));
  for (const tag of found.added) add('tag-added', subjectOf(tag, 'new'), onlyNew(tag));
  const partners = new Map<Tag, Tag>(found.pairs);
  for (const [before, after] of found.pairs) {
    const [subject, at] = [subjectOf(after, 'new'), both(before, after)];
    pair('tag', { old: before, new: after, subject, at });
    if (before.name !== after.name) add('tag-renamed', subject, at, turned(before.name, after.name));
    compareTexts(before, after, { description: 'tag-description-changed' }, subject, at, comparison);
  }
  compareMembership(old, next, partners, comparison);
}

function subjectOf(tag: Tag, side: Side): Phrase {
  return renamed(phrase`tag ${tag.name}`, side, ({ names }) => phrase`group ${names.group(tag)} of the client`);
}

/** Only of tags that stay: a tag that came or went says it for all of its operations. */
function compareMembership(
  old: Api['tags'],
  next: Api['tags'],
  partners: ReadonlyMap<Tag, Tag>,
  { add, pairs }: Comparison,
): void {
  for (const { old: before, new: after, subject, at } of pairs.operation) {
    const was = old.flatMap((tag) => (tag.operations.includes(before) ? (partners.get(tag) ?? []) : []));
    const is = next.filter((tag) => tag.operations.includes(after) && [...partners.values()].includes(tag));
    for (const tag of is) if (!was.includes(tag)) add('operation-tag-added', subject, at, subjectOf(tag, 'new'));
    for (const tag of was) if (!is.includes(tag)) add('operation-tag-removed', subject, at, subjectOf(tag, 'new'));
  }
}
