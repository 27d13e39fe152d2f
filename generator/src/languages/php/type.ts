/** A model type as a native PHP type, and as a PHPDoc type. */
import type { Type, UnionType } from '../../api/api.ts';
import { join, ref, sequence, trusted, type Code, type Symbol } from '../../code/code.ts';
import { foreign, modelSymbol, runtime, type Package } from './package.ts';

/** `given` for values that users pass; `got` for values from a server, where an object of no known variant is kept as it is. */
export type Direction = 'given' | 'got';

/** One alternative of a type, as code and as text. */
export interface Member {
  readonly text: string;
  readonly code: Code;
}

export const nullMember = plain('null');

/** A class as an alternative. */
export function classMember(symbol: Symbol): Member {
  return { text: symbol.name, code: ref(symbol) };
}

/** The type of a property, argument or result; `more` are further alternatives. */
export function nativeType(type: Type, direction: Direction, context: Package, more: readonly Member[] = []): Code {
  const members = distinct([...nativeMembers(type, direction, context), ...more]);
  if (members.some(({ text }) => text === 'mixed')) return trusted('mixed');
  const others = members.filter((member) => member.text !== 'null').map((member) => member.code);
  // PHP 8.1 does not have null as a standalone type.
  if (others.length === 0) return trusted('mixed');
  if (others.length === members.length) return join(others, trusted('|'));
  const [only] = others;
  return only !== undefined && others.length === 1
    ? sequence([trusted('?'), only])
    : join([...others, nullMember.code], trusted('|'));
}

function nativeMembers(type: Type, direction: Direction, context: Package): readonly Member[] {
  switch (type.kind) {
    case 'string':
      return [plain('string')];
    case 'integer':
      return [plain('int')];
    case 'number':
      return [plain('float')];
    case 'boolean':
      return [plain('bool')];
    case 'null':
      return [nullMember];
    case 'unknown':
      return [plain('mixed')];
    case 'literal':
      return [plain(literalType(type.value))];
    case 'bytes':
      return direction === 'got'
        ? [plain('string')]
        : [
            classMember(runtime('File', context)),
            classMember(foreign('Psr\\Http\\Message\\StreamInterface')),
            plain('string'),
          ];
    case 'array':
    case 'map':
      return [plain('array')];
    case 'nullable':
      return [...nativeMembers(type.type, direction, context), nullMember];
    case 'enum': {
      const base = type.base === 'string' ? 'string' : 'int';
      return [classMember(modelSymbol(type, context)), ...(type.open ? [plain(base)] : [])];
    }
    case 'object':
      return [classMember(modelSymbol(type, context))];
    case 'union': {
      const members = type.variants.flatMap((variant) => nativeMembers(variant, direction, context));
      return [...members, ...unknownObject(type, direction)];
    }
    default:
      return type satisfies never;
  }
}

/** The class for an object of no variant that the API describes. */
function unknownObject({ variants, discriminator }: UnionType, direction: Direction): readonly Member[] {
  const isOpen =
    direction === 'got' && discriminator?.fallback === undefined && variants.some(({ kind }) => kind === 'object');
  return isOpen ? [classMember(foreign('stdClass'))] : [];
}

function literalType(value: string | number | boolean): string {
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'bool';
    default:
      return Number.isInteger(value) ? 'int' : 'float';
  }
}

/** The same for PHPDoc, which can express the item types of lists and maps. */
export function docType(type: Type, direction: Direction, context: Package, more: readonly Member[] = []): Code {
  return docUnion([...docMembers(type, direction, context, []), ...more]).code;
}

function docUnion(all: readonly Member[]): Member {
  const members = distinct(all);
  if (members.some(({ text }) => text === 'mixed')) return plain('mixed');
  const codes = members.map((member) => member.code);
  return { text: members.map(({ text }) => text).join('|'), code: join(codes, trusted('|')) };
}

/** A union has no name in PHP, so a recursive union is expanded only once. */
function docMembers(type: Type, direction: Direction, context: Package, open: readonly Type[]): readonly Member[] {
  switch (type.kind) {
    case 'array':
      return [generic('list<', docUnion(docMembers(type.items, direction, context, open)))];
    case 'map':
      return [generic('array<string, ', docUnion(docMembers(type.values, direction, context, open)))];
    case 'nullable':
      return [...docMembers(type.type, direction, context, open), nullMember];
    case 'union': {
      if (open.includes(type)) return [plain('mixed')];
      const inside = [...open, type];
      const members = type.variants.flatMap((variant) => docMembers(variant, direction, context, inside));
      return [...members, ...unknownObject(type, direction)];
    }
    default:
      return nativeMembers(type, direction, context);
  }
}

function generic(opening: string, inner: Member): Member {
  return { text: `${opening}${inner.text}>`, code: sequence([trusted(opening), inner.code, trusted('>')]) };
}

/** Whether the native type is less precise than the PHPDoc type. */
export function holdsList(type: Type): boolean {
  switch (type.kind) {
    case 'array':
    case 'map':
      return true;
    case 'nullable':
      return holdsList(type.type);
    case 'union':
      return type.variants.some(holdsList);
    default:
      return false;
  }
}

function distinct(members: readonly Member[]): readonly Member[] {
  return members.length < 2 ? members : [...new Map(members.map((member) => [member.text, member])).values()];
}

function plain(text: string): Member {
  return { text, code: trusted(text) };
}
