/** A model type as a TypeScript type. */
import type { Type, UnionType } from '../../api/api.ts';
import {
  code,
  group,
  indent,
  join,
  line,
  list,
  ref,
  sequence,
  softline,
  trusted,
  whenBroken,
  type Code,
} from '../../code/code.ts';
import { print } from '../../code/print.ts';
import { literal } from './literal.ts';
import { runtime, typeSymbol, type Package } from './package.ts';

/** The members of a union, without those that another member includes. */
export function distinctMembers(type: UnionType, context: Package): readonly Code[] {
  // An alias can refer to itself only through an interface, a list or an index signature.
  const mapCode = context.conversions.recursive(type) ? signature : recordCode;
  const members = type.variants
    .filter((variant) => !type.variants.some((other) => includes(other, variant)))
    .flatMap((variant) => unionMembers(variant, context, mapCode));
  return [...new Map(members.map((member) => [print(member, Infinity).text, member])).values()];
}

function includes(other: Type, type: Type): boolean {
  if (other.kind === 'unknown') return type.kind !== 'unknown';
  if (type.kind !== 'literal') return false;
  return other.kind === typeof type.value || (other.kind === 'integer' && typeof type.value === 'number');
}

type MapCode = (values: Code) => Code;

const recordCode: MapCode = (values) => code`Record${typeArguments([trusted('string'), values])}`;
const signature: MapCode = (values) => code`{ [name: string]: ${values} }`;

export function typeCode(type: Type, context: Package): Code {
  return inOneLine(unionMembers(type, context));
}

function inOneLine(members: readonly Code[]): Code {
  return join(members, trusted(' | '));
}

/** `<A, B>`, one a line where they do not fit. */
export function typeArguments(types: readonly Code[]): Code {
  return list(types, { open: '<', close: '>', trailing: '' });
}

/** A type after `name:`. If it does not fit, it gets a separate line, or one line per member. */
export function annotation(type: Type, context: Package, more: readonly Code[] = []): Code {
  const members = [...unionMembers(type, context), ...more];
  if (members.length === 1 || (more.length === 0 && isReferenceOrNull(type))) {
    return sequence([trusted(' '), join(members, trusted(' | '))]);
  }
  return alternatives(members);
}

/** Like {@link annotation}, for an argument: a 64-bit integer may have more digits than a `number` can hold. */
export function argumentAnnotation(type: Type, context: Package, more: readonly Code[] = []): Code {
  const isLong = type.kind === 'integer' && type.format === 'int64';
  return annotation(type, context, isLong ? [trusted('bigint'), ...more] : more);
}

export function alternatives(members: readonly Code[]): Code {
  return group(indent(2, sequence([line, unionBody(members)])));
}

export function unionBody(members: readonly Code[]): Code {
  return group(sequence([whenBroken('| '), join(members, sequence([line, trusted('| ')]))]));
}

/** `Pet | null` is never broken. */
function isReferenceOrNull(type: Type): boolean {
  return type.kind === 'nullable' && ['enum', 'object', 'union', 'map', 'bytes'].includes(type.type.kind);
}

/** The alternatives that a type consists of; one for most types. */
function unionMembers(type: Type, context: Package, mapCode = recordCode): readonly Code[] {
  switch (type.kind) {
    case 'string':
      return [trusted('string')];
    case 'integer':
    case 'number':
      return [trusted('number')];
    case 'boolean':
      return [trusted('boolean')];
    case 'null':
      return [trusted('null')];
    case 'unknown':
      return [trusted('unknown')];
    case 'literal':
      return [literal(type.value)];
    case 'bytes':
      return [ref(runtime('Bytes', true))];
    case 'array':
      return [arrayOf(type.items, context, mapCode)];
    case 'map':
      return [mapCode(inOneLine(unionMembers(type.values, context, mapCode)))];
    case 'nullable':
      return [...unionMembers(type.type, context, mapCode), trusted('null')];
    case 'enum':
    case 'object':
    case 'union':
      return [ref(typeSymbol(type, context))];
    default:
      return type satisfies never;
  }
}

function arrayOf(items: Type, context: Package, mapCode: MapCode): Code {
  const members = unionMembers(items, context, mapCode);
  if (members.length === 1) return code`${sequence(members)}[]`;
  if (isReferenceOrNull(items)) return code`(${join(members, trusted(' | '))})[]`;
  return group(sequence([trusted('('), indent(2, sequence([softline, unionBody(members)])), softline, trusted(')[]')]));
}
