/** `x-poll` -> Poll: the result for which the method that repeats the operation waits. */
import { nearest } from '../spec/nearest.ts';
import type { Node } from '../spec/node.ts';
import { tokensOf } from '../spec/pointer.ts';
import type { EnumType, Poll, PollField, Property, ResultField, Type } from './api.ts';
import type { SchemaLowering } from './lower-schema.ts';
import { withoutNull } from './nullable.ts';

const defaultSeconds = 1;

/** Undefined if there is no `x-poll`, or if it has an error, which is reported. */
export function lowerPoll(
  operation: Node,
  results: readonly ResultField[],
  { report }: SchemaLowering,
): Poll | undefined {
  const node = operation.get('x-poll');
  if (node === undefined) return undefined;
  const refuse = (key: string, message: string, hint: string): void => {
    report({ severity: 'error', rule: 'poll', message, source: node.sourceOf(key), hint });
  };
  const fieldOf = (key: string, fits: (type: Type) => boolean, needed: string): PollField | undefined => {
    const text = node.text(key) ?? '';
    const found = results.map((result) => find(result, text.startsWith('/') ? tokensOf(text) : [text]));
    const best = found.find((each) => 'path' in each) ?? found[0];
    if (best === undefined) refuse(key, 'no success has a body to look at', 'Describe the body of a success.');
    else if ('missing' in best) refuse(key, best.missing, best.hint);
    else if (!fits(best.type)) refuse(key, `${text} is not ${needed}`, `Name a property that is ${needed}.`);
    else return best;
    return undefined;
  };
  const values = node.data('in') as Poll['values'];
  const until = fieldOf('until', values === undefined ? () => true : isScalar, 'a text, a number or a boolean');
  const given = node.data('interval') ?? defaultSeconds;
  const interval = typeof given === 'number' ? given : fieldOf('interval', isNumber, 'a number of seconds');
  const expires = node.has('expires') ? fieldOf('expires', isMoment, 'a number of seconds or a date-time') : undefined;
  if (until?.type.kind === 'enum') checkMembers(until.type, values ?? [], refuse);
  if (typeof interval === 'number' && interval < 0) refuse('interval', 'a wait is not negative', 'Give seconds.');
  if (until === undefined || interval === undefined) return undefined;
  return { name: node.text('name') ?? '', until, values, interval, expires, source: node.source };
}

interface Missing {
  readonly missing: string;
  readonly hint: string;
}

/** Objects in objects, each of which may be null or absent. */
function find(result: ResultField, names: readonly string[]): PollField | Missing {
  const path: Property[] = [];
  let type: Type = withoutNull(result.type);
  for (const name of names) {
    const within = path.length === 0 ? 'the body' : (path.at(-1)?.name ?? '');
    if (type.kind !== 'object') {
      return { missing: `${within} is no object, so it has no property ${name}`, hint: 'Name properties of objects.' };
    }
    const property = type.properties.find((each) => each.name === name);
    if (property === undefined) return noProperty(name, within, type.properties);
    path.push(property);
    type = withoutNull(property.type);
  }
  return { result, path, type };
}

function noProperty(name: string, within: string, properties: readonly Property[]): Missing {
  const names = properties.map((property) => property.name);
  const meant = nearest(name, names);
  const hint = meant === undefined ? `There are ${names.slice(0, 20).join(', ')}.` : `Did you mean ${meant}?`;
  return { missing: `there is no property ${name} in ${within}`, hint };
}

function checkMembers(
  { members }: EnumType,
  values: NonNullable<Poll['values']>,
  refuse: (key: string, message: string, hint: string) => void,
): void {
  const known = members.map(({ value }) => value);
  for (const value of values) {
    if (known.some((each) => each === value)) continue;
    const meant = nearest(String(value), known.map(String));
    const hint = meant === undefined ? `There are ${known.slice(0, 20).join(', ')}.` : `Did you mean ${meant}?`;
    refuse('in', `${JSON.stringify(value)} is none of the values of the enum`, hint);
  }
}

function isScalar({ kind }: Type): boolean {
  return ['string', 'integer', 'number', 'boolean', 'enum', 'literal'].includes(kind);
}

function isNumber({ kind }: Type): boolean {
  return kind === 'integer' || kind === 'number';
}

function isMoment(type: Type): boolean {
  return isNumber(type) || (type.kind === 'string' && type.format === 'date-time');
}
