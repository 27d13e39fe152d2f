/**
 * What nothing is generated from because it deviates from OpenAPI: it was left out, or is read as something else. The
 * models may be the same whatever the files say there, so what the files say is compared too, and not judged.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Finding, Source } from '../../diagnostic.ts';
import { canonical } from '../../spec/json.ts';
import { pointerOf, tokensOf } from '../../spec/pointer.ts';
import type { Spec } from '../../spec/spec.ts';
import type { Both, Comparison } from '../compare/comparison.ts';
import { phrase, type Phrase } from '../phrase.ts';
import { readingOf, type Reading } from './reading.ts';

/** A description, and what was said about reading it. */
export interface Said {
  readonly spec: Spec;
  readonly findings: readonly Finding[];
}

/** Rules about what stays in the description and is passed over, and how many levels up that begins. */
const passedOver: ReadonlyMap<string, number> = new Map([
  ['ignored-body', 0],
  ['ignored-header-parameter', 1],
  ['mutual-tls', 1],
  ['response-header-name', 0],
  ['several-choices', 0],
  ['media-type-parameters', 0],
]);

export function compareDeviations(old: Said, next: Said, comparison: Comparison): void {
  const [before, after] = [old, next].map(deviationsOf) as [readonly Deviation[], readonly Deviation[]];
  const changed = [...unmatched(before, after), ...unmatched(after, before)];
  if (changed.length === 0) return;
  const [was, is] = [sidesOf(old, before), sidesOf(next, after)];
  for (const place of new Set(changed.map((each) => each.place))) compareAt(was(place), is(place), comparison);
}

interface Deviation {
  /** The same in both descriptions, whatever their files are called. */
  readonly place: string;
  /** The name of the field; nothing for an item, which other items move. */
  readonly key: string;
  readonly written: unknown;
  /** Whether nothing is made of all that stands there, though it was kept. */
  readonly isPassedOver: boolean;
}

function deviationsOf({ spec, findings }: Said): readonly Deviation[] {
  const deviation = (source: Source, isPassedOver: boolean): Deviation => ({
    place: JSON.stringify([spec.files.indexOf(source.file), source.pointer]),
    key: (tokensOf(source.pointer).at(-1) ?? '').replace(/^\d+$/, ''),
    written: spec.written(source),
    isPassedOver,
  });
  return [
    ...spec.readOtherwise.map((source) => deviation(source, false)),
    ...findings.flatMap(({ rule, source: { file, pointer } }) => {
      const levels = passedOver.get(rule);
      if (levels === undefined) return [];
      const tokens = tokensOf(pointer);
      return [deviation({ file, pointer: pointerOf(tokens.slice(0, tokens.length - levels)) }, true)];
    }),
  ];
}

/** Those of which the other description does not have the same, wherever it stands there. */
function unmatched(own: readonly Deviation[], others: readonly Deviation[]): readonly Deviation[] {
  const identity = ({ key, written }: Deviation): string => `${key} ${canonical(written)}`;
  const counts = new Map<string, number>();
  for (const other of others) counts.set(identity(other), (counts.get(identity(other)) ?? 0) + 1);
  return own.filter((each) => {
    const count = counts.get(identity(each)) ?? 0;
    counts.set(identity(each), count - 1);
    return count <= 0;
  });
}

/** A place in one of the descriptions. */
interface Side {
  readonly source: Source;
  readonly written: unknown;
  /** Whether it deviates there. */
  readonly deviates: boolean;
  readonly isPassedOver: boolean;
  readonly reading: Reading;
  readonly message: string | undefined;
}

function sidesOf({ spec, findings }: Said, deviations: readonly Deviation[]): (place: string) => Side {
  const read = readingOf(spec);
  return (place) => {
    const [index, pointer] = JSON.parse(place) as [number, string];
    const source = { file: spec.files[index] ?? spec.file, pointer };
    const own = deviations.filter((each) => each.place === place);
    return {
      source,
      written: spec.written(source),
      deviates: own.length > 0,
      isPassedOver: own.some(({ isPassedOver }) => isPassedOver),
      reading: read(source),
      message: messageAt(source, findings),
    };
  };
}

function messageAt({ file, pointer }: Source, findings: readonly Finding[]): string | undefined {
  const isAt = (prefix: string, { source }: Finding): boolean =>
    source.file === file && `${source.pointer}/`.startsWith(`${prefix}/`);
  const holder = pointerOf(tokensOf(pointer).slice(0, -1));
  const around = (finding: Finding): boolean => `${pointer}/`.startsWith(`${finding.source.pointer}/`);
  return [
    findings.find((finding) => isAt(pointer, finding)),
    findings.find((finding) => isAt(holder, finding)),
    findings.findLast((finding) => finding.source.file === file && around(finding)),
  ].find((finding) => finding !== undefined)?.message;
}

function compareAt(was: Side, is: Side, comparison: Comparison): void {
  const [old, next] = [presentIn(was, is), presentIn(is, was)];
  if (isDeepStrictEqual(old?.written, next?.written) || was.reading.isMoved || is.reading.isMoved) return;
  const isPassedOver = was.isPassedOver || is.isPassedOver;
  // What is read otherwise than before is compared as it is read.
  if (!isPassedOver && !isDeepStrictEqual(old?.reading.value, next?.reading.value)) return;
  const at = { old: old?.source, new: next?.source };
  if (isMended(was, is) || isMended(is, was) || isTold(at, comparison)) return;
  const tokens = tokensOf(is.source.pointer);
  const message = (is.deviates ? is.message : undefined) ?? was.message;
  const detail: Phrase = message === undefined ? [] : phrase`${message}`;
  comparison.add(
    'not-judged',
    phrase`${tokens.at(-1) ?? ''} of ${tokens.slice(0, -1).join('.') || 'the API'}`,
    at,
    detail,
  );
}

/** Undefined where nothing is written; of a list, the items at one place are not the same thing where one was left out. */
function presentIn(own: Side, other: Side): Side | undefined {
  const isOther = other.reading.isItem && other.deviates && !own.deviates;
  return isOther || own.written === undefined ? undefined : own;
}

/** Whether the one is written now as the other was read. */
function isMended(one: Side, { reading }: Side): boolean {
  return !one.deviates && one.written !== undefined && isDeepStrictEqual(one.written, reading.value);
}

/** Whether something was found there, in it, or that all around it came or went. */
function isTold(at: Both, { changes }: Comparison): boolean {
  return changes.some((change) =>
    (['old', 'new'] as const).some((side) => {
      const [found, place] = [change[side], at[side]];
      if (found === undefined || found.file !== place?.file) return false;
      const isAround = `${place.pointer}/`.startsWith(`${found.pointer}/`);
      const isWithin = `${found.pointer}/`.startsWith(`${place.pointer}/`);
      return isWithin || (isAround && /-(added|removed)$/.test(change.kind));
    }),
  );
}
