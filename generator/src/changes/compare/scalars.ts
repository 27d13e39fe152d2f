import type { NumberType, StringType, Type } from '../../api/api.ts';
import type { Comparison } from './comparison.ts';
import { compareConstraints } from './constraints.ts';
import { turned } from './texts.ts';
import type { Place } from './types.ts';

/** Compares types of single values; false if the two types have nothing in common. */
export function compareScalars(old: Type, next: Type, place: Place, comparison: Comparison): boolean {
  const { direction, subject, at } = place;
  const { add } = comparison;
  if (old.kind === 'unknown' || next.kind === 'unknown') {
    if (old.kind !== next.kind)
      add(`${direction}-${next.kind === 'unknown' ? 'became-any' : 'no-longer-any'}`, subject, at);
    return true;
  }
  if (old.kind === 'string' && next.kind === 'string') compareStrings(old, next, place, comparison);
  else if (isNumber(old) && isNumber(next)) compareNumbers(old, next, place, comparison);
  else if (baseOf(old) !== baseOf(next) || (old.kind !== next.kind && baseOf(old) === undefined)) return false;
  else if (old.kind === 'enum') add(`${direction}-enum-removed`, subject, at);
  else if (next.kind === 'enum') add(`${direction}-enum-added`, subject, at);
  else if (old.kind === 'literal')
    add(`${direction}-constant-removed`, subject, at, turned(String(old.value), undefined));
  else if (next.kind === 'literal')
    add(`${direction}-constant-added`, subject, at, turned(undefined, String(next.value)));
  return true;
}

function isNumber(type: Type): type is NumberType {
  return type.kind === 'integer' || type.kind === 'number';
}

/** What carries the values of a type that can be listed. */
function baseOf(type: Type): string | undefined {
  switch (type.kind) {
    case 'enum':
      return type.base === 'integer' ? 'number' : 'string';
    case 'literal':
      return typeof type.value;
    case 'integer':
      return 'number';
    default:
      return type.kind;
  }
}

function compareStrings(old: StringType, next: StringType, place: Place, comparison: Comparison): void {
  const { direction, subject, at } = place;
  const [was, is] = [formOf(old), formOf(next)];
  if (was !== is) {
    const kind = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
    const group = [was, is].some((format) => format === 'date' || format === 'date-time') ? 'date-format' : 'format';
    comparison.add(`${direction}-${group}-${kind}`, subject, at, turned(was, is));
  }
  compareConstraints(old.constraints, next.constraints, place, comparison);
}

/** The form that text has to have; undefined for formats that any text has. https://spec.openapis.org/registry/format/ */
function formOf({ format }: StringType): string | undefined {
  return ['password', 'commonmark', 'html'].includes(format ?? '') ? undefined : format;
}

/** The formats of numbers say how large they can be; one that is not given is the larger. */
function compareNumbers(old: NumberType, next: NumberType, place: Place, comparison: Comparison): void {
  const { direction, subject, at } = place;
  const { add } = comparison;
  if (old.kind !== next.kind) {
    add(`${direction}-${next.kind === 'number' ? 'integer-became-number' : 'number-became-integer'}`, subject, at);
  } else if (isSmall(old) !== isSmall(next)) {
    add(`${direction}-integer-${isSmall(old) ? 'widened' : 'narrowed'}`, subject, at, turned(old.format, next.format));
  } else if (old.format !== next.format) {
    add('number-format-changed', subject, at, turned(old.format, next.format));
  }
  const onlyIntegers = old.kind === 'integer' && next.kind === 'integer';
  compareConstraints(old.constraints, next.constraints, place, comparison, onlyIntegers);
}

function isSmall({ format }: NumberType): boolean {
  return format === 'int32' || format === 'float';
}
