/** A model type as a Python type. */
import type { Type, UnionType } from '../../api/api.ts';
import { withoutNull } from '../../api/nullable.ts';
import { code, list, trusted, type Code } from '../../code/code.ts';
import { print } from '../../code/print.ts';
import { literal, quotedLiteral } from './literal.ts';
import { runtime, typeReference, typing, type Package } from './package.ts';

export function typeCode(type: Type, context: Package): Code {
  switch (type.kind) {
    case 'string':
      return trusted('str');
    case 'integer':
      return trusted('int');
    case 'number':
      return trusted('float');
    case 'boolean':
      return trusted('bool');
    case 'null':
      return trusted('None');
    case 'unknown':
      return typing('Any');
    case 'literal':
      // Python has no literal types for numbers with a fraction.
      if (typeof type.value === 'number' && !Number.isSafeInteger(type.value)) return trusted('float');
      return subscript('Literal', [context.isQuoted ? quotedLiteral(type.value) : literal(type.value)]);
    case 'bytes':
      return runtime('Bytes');
    case 'array':
      return subscript('List', [typeCode(type.items, context)]);
    case 'map':
      return subscript('Dict', [trusted('str'), typeCode(type.values, context)]);
    case 'nullable':
      return optional(type.type, context);
    case 'enum':
    case 'object':
    case 'union':
      return typeReference(type, context);
    default:
      return type satisfies never;
  }
}

/** The type of a value that may be absent or null, both as `None`. */
export function optional(type: Type, context: Package): Code {
  if (type.kind === 'null') return trusted('None');
  return type.kind === 'nullable' ? typeCode(type, context) : subscript('Optional', [typeCode(type, context)]);
}

/** The type of a value for which absent and null differ. */
export function settable(type: Type, context: Package): Code {
  const inner = withoutNull(type);
  const members = inner.kind === 'null' ? [] : [typeCode(inner, context)];
  return union([...members, runtime('Unset'), trusted('None')]);
}

export function union(members: readonly Code[]): Code {
  const distinct = [...new Map(members.map((member) => [print(member, Infinity).text, member])).values()];
  const [only] = distinct;
  return only !== undefined && distinct.length === 1 ? only : subscript('Union', distinct);
}

export function unionMembers(type: UnionType, context: Package): readonly Code[] {
  return type.variants.map((variant) => typeCode(variant, context));
}

export function subscript(name: string, items: readonly Code[]): Code {
  return code`${typing(name)}${list(items, { open: '[', close: ']', columns: 4, trailing: items.length > 1 ? ',' : '' })}`;
}
