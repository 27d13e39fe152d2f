/** A type in a cell of a table: its structure is the same in every language, the words differ. */
import type { Type } from '../api/api.ts';
import type { Link } from './dialect.ts';
import { code } from './literal.ts';

/** A type that no other one is in. */
export type PlainType = Extract<
  Type,
  { kind: 'string' | 'boolean' | 'integer' | 'number' | 'bytes' | 'null' | 'unknown' }
>;

export type LiteralType = Extract<Type, { kind: 'literal' }>;

export interface CellWords {
  readonly plain: (type: PlainType) => string;
  /** Of the cell of what it holds. */
  readonly list: (items: string, type: Type) => string;
  readonly map: (values: string) => string;
  readonly nullable: (shown: string) => string;
  /** By default, the value itself. */
  readonly literal?: (type: LiteralType) => string;
}

export function cellOf(words: CellWords): (type: Type, link: Link) => string {
  const cell = (type: Type, link: Link): string => {
    switch (type.kind) {
      case 'string':
      case 'boolean':
      case 'integer':
      case 'number':
      case 'bytes':
      case 'null':
      case 'unknown':
        return words.plain(type);
      case 'literal':
        return words.literal?.(type) ?? code(JSON.stringify(type.value));
      case 'array':
        return words.list(cell(type.items, link), type.items);
      case 'map':
        return words.map(cell(type.values, link));
      case 'nullable':
        return words.nullable(cell(type.type, link));
      case 'enum':
      case 'object':
      case 'union':
        return link(type);
      default:
        return type satisfies never;
    }
  };
  return cell;
}
