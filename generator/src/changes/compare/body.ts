import { isDeepStrictEqual } from 'node:util';
import type { Body, BodyPart, Operation } from '../../api/api.ts';
import { essence, isOtherVariant } from '../../spec/media-type.ts';
import type { KindId } from '../kinds/kinds.ts';
import { calledProperty, renamed, type Side } from '../names/called.ts';
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
  const subjectOf = (body: Body, side: Side): Phrase =>
    renamed(phrase`body of ${owner}`, side, ({ names }) => phrase`argument ${names.argument(body)} of ${owner}`);
  if (old !== undefined && next !== undefined) {
    const subject = subjectOf(next, 'new');
    pair('argument', { old, new: next, subject, at: both(old, next) });
    compareBody(old, next, subject, types, comparison);
  } else if (old !== undefined) add('body-removed', subjectOf(old, 'old'), onlyOld(old));
  else if (next !== undefined)
    add(next.required ? 'required-body-added' : 'optional-body-added', subjectOf(next, 'new'), onlyNew(next));
}

function compareBody(old: Body, next: Body, subject: Phrase, types: TypeComparison, comparison: Comparison): void {
  const { add } = comparison;
  const at = both(old, next);
  const required = ['body-became-required', 'body-became-optional'] as const;
  compareFlag(old.required, next.required, required, subject, within(at, 'required'), comparison);
  const kind = turnOfMediaType(old, next);
  if (kind !== undefined) add(kind, subject, within(at, 'content'), turned(old.contentType, next.contentType));
  compareOtherMediaTypes(old, next, subject, comparison);
  if (old.encoding === next.encoding) compareParts(old, next, subject, comparison);
  const kinds = { description: 'body-description-changed', example: 'body-example-changed' } as const;
  compareTexts(old, next, kinds, subject, at, comparison);
  const compareType = (): void => {
    types.compare(old.type, next.type, { direction: 'request', subject, at });
  };
  if (kind === 'body-other-media-type-preferred') comparison.offWire(compareType);
  else compareType();
}

function turnOfMediaType(old: Body, next: Body): KindId | undefined {
  if (essence(old.contentType) === essence(next.contentType)) {
    const isVariant = isOtherVariant(old.contentType, next.contentType);
    if (isVariant) return 'body-media-type-variant-changed';
    return old.contentType === next.contentType ? undefined : 'body-media-type-parameters-changed';
  }
  if (mediaTypesOf(next).includes(essence(old.contentType))) return 'body-other-media-type-preferred';
  return old.encoding === next.encoding ? 'body-media-type-changed' : 'body-encoding-changed';
}

function mediaTypesOf({ contentType, otherContentTypes }: Body): readonly string[] {
  return [contentType, ...otherContentTypes].map(essence);
}

/** The other media types that the server accepts. */
function compareOtherMediaTypes(old: Body, next: Body, subject: Phrase, { add }: Comparison): void {
  const at = within(both(old, next), 'content');
  const found = match(mediaTypesOf(old), mediaTypesOf(next), (contentType) => contentType);
  for (const contentType of found.removed) {
    if (contentType !== essence(old.contentType))
      add('body-other-media-type-removed', subject, at, turned(contentType, undefined));
  }
  for (const contentType of found.added) {
    if (contentType !== essence(next.contentType))
      add('body-other-media-type-added', subject, at, turned(undefined, contentType));
  }
}

/** Where none is given, that of a file is the usual one. https://spec.openapis.org/oas/v3.1.1#encoding-object */
function partType(part: BodyPart | undefined): string | undefined {
  return part?.contentType ?? (part?.file === true ? 'application/octet-stream' : undefined);
}

/** How properties are written where it is not the usual way; a property that came or went says so itself. */
function compareParts(old: Body, next: Body, owner: Phrase, { add }: Comparison): void {
  const propertiesOf = ({ type }: Body) => (type.kind === 'object' ? type.properties : []);
  for (const [before, after] of match(propertiesOf(old), propertiesOf(next), ({ name }) => name).pairs) {
    const was = old.parts.find(({ property }) => property === before);
    const is = next.parts.find(({ property }) => property === after);
    const [subject, at] = [phrase`property ${calledProperty(after, 'new')} of ${owner}`, both(before, after)];
    if (partType(was) !== partType(is)) {
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
