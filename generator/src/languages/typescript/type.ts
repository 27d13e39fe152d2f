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

/** A type after `name:`; where it does not fit there, on a line of its own; where not even there, one member a line. */
export function annotation(type: Type, context: Package, more: readonly Code[] = []): Code {
  const members = [...unionMembers(type, context), ...more];
  if (members.length === 1 || (more.length === 0 && isReferenceOrNull(type))) {
    return sequence([trusted(' '), join(members, trusted(' | '))]);
  }
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
      return [arrayOf(type.items, context)];
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

function arrayOf(items: Type, context: Package): Code {
  const members = unionMembers(items, context);
  if (members.length === 1) return code`${sequence(members)}[]`;
  if (isReferenceOrNull(items)) return code`(${join(members, trusted(' | '))})[]`;
  return group(sequence([trusted('('), indent(2, sequence([softline, unionBody(members)])), softline, trusted(')[]')]));
}
