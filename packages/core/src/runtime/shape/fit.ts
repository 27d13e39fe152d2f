import { hasFormat } from '../format.js';
import { isReadAsBoolean } from './boolean.js';

/** The pattern of a union's variant: keywords of JSON Schema. Without `type` and `anyOf`, any value fits. */
export interface Pattern {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';
  readonly nullable?: true;
  readonly const?: string | number | boolean;
  readonly enum?: readonly (string | number)[];
  readonly format?: string;
  readonly items?: Pattern;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Pattern>>;
  /** Names of properties in the model, by wire name, where they differ. */
  readonly names?: Readonly<Record<string, string>>;
  readonly additionalProperties?: Pattern | false;
  readonly anyOf?: readonly Pattern[];
}

/** How well a value fits. */
interface Fit {
  faults: number;
  /** The number of declared properties that are present, or how exactly a value that is not an object fits. */
  points: number;
  /** The points of nested values. */
  inner: number;
  /** The number of properties that the pattern does not declare. */
  unknown: number;
}

/** The index of the pattern that a value fits best, the first one on a tie; undefined if it fits none. */
export function bestFit(patterns: readonly Pattern[], value: unknown, toWire: boolean): number | undefined {
  let best: number | undefined;
  let bestSoFar: Fit | undefined;
  patterns.forEach((pattern, index) => {
    const fit = fitOf(pattern, value, toWire);
    if (fit && (!bestSoFar || isBetter(fit, bestSoFar))) [best, bestSoFar] = [index, fit];
  });
  return bestSoFar && (bestSoFar.faults === 0 || bestSoFar.points > 0) ? best : undefined;
}

/** A fit without faults is better; then points decide. */
function isBetter(one: Fit, other: Fit): boolean {
  if ((one.faults === 0) !== (other.faults === 0)) return one.faults === 0;
  const points = one.points - one.faults - (other.points - other.faults);
  if (points !== 0) return points > 0;
  return one.inner === other.inner ? one.unknown < other.unknown : one.inner > other.inner;
}

/** Undefined if the value has another type, or is not the only allowed value. */
function fitOf(pattern: Pattern, value: unknown, toWire: boolean): Fit | undefined {
  if (value === null && pattern.nullable) return scored(1);
  if (pattern.anyOf) {
    const fits = pattern.anyOf.flatMap((each) => fitOf(each, value, toWire) ?? []);
    return fits.reduce<Fit | undefined>((best, fit) => (best && !isBetter(fit, best) ? best : fit), undefined);
  }
  if (pattern.type === undefined) return scored(0);
  if (!isOfKind(value, pattern.type))
    return pattern.type === 'boolean' && isReadAsBoolean(value) ? scored(-1) : undefined;
  if (Array.isArray(value)) return fitOfList(pattern, value, toWire);
  if (pattern.type === 'object') return fitOfObject(pattern, value as Readonly<Record<string, unknown>>, toWire);
  if (pattern.const !== undefined) return value === pattern.const ? scored(2) : undefined;
  if (pattern.enum) return pattern.enum.includes(value as string) ? scored(2) : scored(0, 1);
  if (pattern.format === undefined) return scored(1);
  return hasFormat(value as string, pattern.format) ? scored(2) : scored(0, 1);
}

function scored(points: number, faults = 0): Fit {
  return { faults, points, inner: 0, unknown: 0 };
}

function isOfKind(value: unknown, type: Pattern['type']): boolean {
  if (type === 'integer') return Number.isInteger(value);
  return type === (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
}

/** A list fits as its worst item does. */
function fitOfList({ items }: Pattern, value: readonly unknown[], toWire: boolean): Fit {
  const list = scored(1);
  if (!items) return list;
  const fits = value.map((item) => fitOf(items, item, toWire) ?? scored(0, 1));
  const worst = fits.reduce<Fit | undefined>((found, fit) => (found && !isBetter(found, fit) ? found : fit), undefined);
  return worst ? { ...list, faults: worst.faults, inner: Math.max(worst.points, 0) + worst.inner } : list;
}

function fitOfObject(pattern: Pattern, value: Readonly<Record<string, unknown>>, toWire: boolean): Fit | undefined {
  const { properties = {}, required = [], names = {}, additionalProperties } = pattern;
  const fit = scored(0);
  const declared = new Set<string>();
  for (const wire of Object.keys(properties)) {
    const name = toWire && Object.hasOwn(names, wire) ? (names[wire] ?? wire) : wire;
    declared.add(name);
    const property = properties[wire] ?? {};
    // A null that the property does not allow counts like an absent property.
    const isThere = Object.hasOwn(value, name);
    if (!isThere || (value[name] === null && !fitOf(property, null, toWire))) {
      if (required.includes(wire)) fit.faults += 1;
      continue;
    }
    const inside = fitOf(property, value[name], toWire);
    if (!inside && property.const !== undefined) return undefined;
    add(fit, inside);
    if (inside && inside.points >= 0) fit.points += 1;
  }
  for (const name of Object.keys(value)) {
    if (declared.has(name)) continue;
    if (additionalProperties === undefined) fit.unknown += 1;
    else add(fit, additionalProperties === false ? undefined : fitOf(additionalProperties, value[name], toWire));
  }
  return fit;
}

function add(fit: Fit, inside: Fit | undefined): void {
  fit.faults += inside ? inside.faults : 1;
  fit.inner += inside ? Math.max(inside.points, 0) + inside.inner : 0;
}
