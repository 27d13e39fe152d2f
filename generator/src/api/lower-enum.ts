/** `enum`, and `oneOf` of constants -> EnumType. */
import type { Node } from '../spec/node.ts';
import type { EnumMember, EnumType, Type } from './api.ts';
import { describe, unknown, type SchemaLowering } from './lower-schema.ts';
import type { Direction } from './place.ts';

type Value = string | number;

export function lowerEnum(schema: Node, direction: Direction, lowering: SchemaLowering): Type {
  const listed = schema.data('enum');
  const values: unknown[] = Array.isArray(listed) ? listed : [];
  return declareListed(
    schema,
    direction,
    lowering,
    values.filter((value) => value !== null),
  );
}

function declareListed(schema: Node, direction: Direction, lowering: SchemaLowering, values: readonly unknown[]): Type {
  const base = baseOf(values);
  if (base === undefined) return lowerMixed(values);
  const names = schema.texts('x-enum-varnames');
  const descriptions = schema.texts('x-enum-descriptions');
  const members = (values as Value[]).map((value, index) => ({
    name: names[index] ?? memberName(value),
    value,
    description: descriptions[index] ?? '',
  }));
  return declareEnum(schema, direction, lowering, base, members);
}

/** Each alternative a constant: the way to give every member a title and a description. */
export function lowerConstants(
  schema: Node,
  constants: readonly Node[],
  direction: Direction,
  lowering: SchemaLowering,
): EnumType | undefined {
  const values = constants.map((constant) => constant.data('const'));
  const base = baseOf(values);
  if (base === undefined || constants.length === 0) return undefined;
  const members = constants.map((constant, index) => ({
    name: constant.text('title') ?? memberName(values[index] as Value),
    value: values[index] as Value,
    description: constant.text('description') ?? '',
  }));
  return declareEnum(schema, direction, lowering, base, members);
}

function declareEnum(
  schema: Node,
  direction: Direction,
  lowering: SchemaLowering,
  base: EnumType['base'],
  members: readonly EnumMember[],
): EnumType {
  const type: EnumType = {
    ...describe(schema, direction, lowering),
    kind: 'enum',
    base,
    members,
    open: false,
    anyText: false,
  };
  lowering.declare(type);
  return type;
}

function baseOf(values: readonly unknown[]): EnumType['base'] | undefined {
  if (values.length > 0 && values.every((value) => typeof value === 'string')) return 'string';
  if (values.length > 0 && values.every((value) => Number.isSafeInteger(value))) return 'integer';
  return undefined;
}

/** Values of several kinds have no names: one of them is that constant, more are anything. */
function lowerMixed(values: readonly unknown[]): Type {
  const [only] = values;
  if (values.length === 1 && (typeof only === 'boolean' || typeof only === 'number'))
    return { kind: 'literal', value: only };
  if (values.length > 0 && values.every((value) => typeof value === 'boolean')) return { kind: 'boolean' };
  if (values.length > 0 && values.every((value) => typeof value === 'number')) {
    return { kind: 'number', format: undefined, constraints: {} };
  }
  return unknown;
}

function memberName(value: Value): string {
  if (typeof value === 'number') return value < 0 ? `minus ${-value}` : `value ${value}`;
  return /^[0-9]/.test(value) ? `value ${value}` : value;
}
