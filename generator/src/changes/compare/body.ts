import { isDeepStrictEqual } from 'node:util';
import type { Body, BodyPart, Operation } from '../../api/api.ts';
import { phrase, type Phrase } from '../phrase.ts';
import { both, onlyNew, onlyOld, within, type Comparison } from './comparison.ts';
import { match } from './match.ts';
import { compareFlag, compareTexts, turned } from './texts.ts';
import type { TypeComparison } from './types.ts';

export function compareBodies(
  { body: old }: Operation,
  { body: next }: Operation,
  owner: Phrase,
  types: TypeComparison,
  comparison: Comparison,
): void {
  const { add, pair } = comparison;
  const subject = phrase`body of ${owner}`;
  if (old !== undefined && next !== undefined) {
    pair('argument', { old, new: next, subject, at: both(old, next) });
    compareBody(old, next, subject, types, comparison);
  } else if (old !== undefined) add('body-removed', subject, onlyOld(old));
  else if (next !== undefined)
    add(next.required ? 'required-body-added' : 'optional-body-added', subject, onlyNew(next));
}

function compareBody(old: Body, next: Body, subject: Phrase, types: TypeComparison, comparison: Comparison): void {
  const { add } = comparison;
  const at = both(old, next);
  const required = ['body-became-required', 'body-became-optional'] as const;
  compareFlag(old.required, next.required, required, subject, within(at, 'required'), comparison);
  const contentTypes = turned(old.contentType, next.contentType);
  if (old.encoding !== next.encoding) add('body-encoding-changed', subject, within(at, 'content'), contentTypes);
  else if (old.contentType !== next.contentType)
    add('body-media-type-changed', subject, within(at, 'content'), contentTypes);
  else compareParts(old, next, subject, comparison);
  const kinds = { description: 'body-description-changed', example: 'body-example-changed' } as const;
  compareTexts(old, next, kinds, subject, at, comparison);
  types.compare(old.type, next.type, { direction: 'request', subject, at });
}

/** How properties are written where it is not the usual way; a property that came or went says so itself. */
function compareParts(old: Body, next: Body, owner: Phrase, { add }: Comparison): void {
  const propertiesOf = ({ type }: Body) => (type.kind === 'object' ? type.properties : []);
  for (const [before, after] of match(propertiesOf(old), propertiesOf(next), ({ name }) => name).pairs) {
    const was = old.parts.find(({ property }) => property === before);
    const is = next.parts.find(({ property }) => property === after);
    const [subject, at] = [phrase`property ${after.name} of ${owner}`, both(before, after)];
    if (was?.contentType !== is?.contentType) {
      add('body-part-media-type-changed', subject, at, turned(was?.contentType, is?.contentType));
    }
    const style = (part: BodyPart | undefined): unknown => [
      part?.style,
      part?.style && part.explode,
      part?.base64 ?? false,
    ];
    if (!isDeepStrictEqual(style(was), style(is))) add('body-part-style-changed', subject, at);
  }
}
