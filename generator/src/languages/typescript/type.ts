/** A model type as a TypeScript type. */
import type { Type } from '../../api/api.ts';
import {
  code,
  group,
  indent,
  join,
  line,
  ref,
  sequence,
  softline,
  trusted,
  whenBroken,
  type Code,
} from '../../code/code.ts';
import { literal } from './literal.ts';
import { runtime, typeSymbol, type Package } from './package.ts';

export function typeCode(type: Type, context: Package): Code {
  const members = unionMembers(type, context);
  return members.length === 1 ? sequence(members) : join(members, trusted(' | '));
}

/** A type after `name: `, broken before its first member where it does not fit. */
export function annotation(type: Type, context: Package): Code {
  const members = unionMembers(type, context);
  return members.length === 1
    ? sequence([trusted(' '), ...members])
    : group(indent(2, sequence([line, unionBody(members)])));
}

export function unionBody(members: readonly Code[]): Code {
  return sequence([whenBroken('| '), join(members, sequence([line, trusted('| ')]))]);
}

/** The alternatives that a type consists of; one for most types. */
export function unionMembers(type: Type, context: Package): readonly Code[] {
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
      return [arrayOf(unionMembers(type.items, context))];
    case 'map':
      return [code`Record<string, ${typeCode(type.values, context)}>`];
    case 'nullable':
      return [...unionMembers(type.type, context), trusted('null')];
    case 'enum':
    case 'object':
    case 'union':
      return [ref(typeSymbol(type, context))];
    default:
      return type satisfies never;
  }
}

function arrayOf(members: readonly Code[]): Code {
  if (members.length === 1) return code`${sequence(members)}[]`;
  return group(sequence([trusted('('), indent(2, sequence([softline, unionBody(members)])), softline, trusted(')[]')]));
}
