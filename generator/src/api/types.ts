/** The types of the model: the values of requests and responses. */
import type { Source } from '../diagnostic.ts';

/** A piece of JSON as a spec holds it: examples, defaults, enum and const values. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type Type =
  | StringType
  | NumberType
  | BooleanType
  | NullType
  | UnknownType
  | LiteralType
  | BytesType
  | ArrayType
  | MapType
  | NullableType
  | NamedType;

/** A type with a name in every language. */
export type NamedType = EnumType | ObjectType | UnionType;

export interface StringType {
  readonly kind: 'string';
  /** `date`, `date-time`, `uuid`, `uri`, `byte`, `password`, …: the meaning of the text. It is sent as text in any case. */
  readonly format: string | undefined;
  readonly constraints: Constraints;
}

export interface NumberType {
  readonly kind: 'integer' | 'number';
  readonly format: 'int32' | 'int64' | 'float' | 'double' | undefined;
  readonly constraints: Constraints;
}

export interface BooleanType {
  readonly kind: 'boolean';
}

export interface NullType {
  readonly kind: 'null';
}

/** Any JSON value. */
export interface UnknownType {
  readonly kind: 'unknown';
}

export interface LiteralType {
  readonly kind: 'literal';
  readonly value: string | number | boolean;
}

/** Raw bytes: a whole binary body, or a file in a multipart body. */
export interface BytesType {
  readonly kind: 'bytes';
}

export interface ArrayType {
  readonly kind: 'array';
  readonly items: Type;
  /** The server may send one bare item for a list of one. */
  readonly single: boolean;
  readonly constraints: Constraints;
}

export interface MapType {
  readonly kind: 'map';
  readonly values: Type;
}

export interface NullableType {
  readonly kind: 'nullable';
  readonly type: Exclude<Type, NullableType>;
}

/** The JSON Schema keywords that narrow a type without changing its shape. */
export interface Constraints {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
}

/** The group of a named type; languages make it a namespace or a folder. */
export type Home = 'components' | 'operations' | 'errors';

/** How strong a claim to a name is. `naming/names.ts` has the order. */
export type Standing =
  /** A component's own name. */
  | 'component'
  /** Derived from a shared part, or the title of a schema in one. */
  | 'shared'
  | 'shared title'
  /** Of a parameter of the client. */
  | 'client'
  /** In an operation: a title that begins with the operation's own name, what is derived from that name, another title. */
  | 'own title'
  | 'derived'
  | 'title';

export interface Named {
  readonly home: Home;
  /** The source of the name. */
  readonly naming: 'component' | 'title' | 'derived';
  readonly standing: Standing;
  /** The id of its operation; undefined for a shared type. */
  readonly operationId: string | undefined;
  /** Names for it, the preferred first, each longer and less likely to be taken; languages split them into words. */
  readonly names: readonly string[];
  readonly description: string;
  readonly deprecated: boolean;
  readonly example: Json | undefined;
  readonly source: Source;
}

export interface EnumType extends Named {
  readonly kind: 'enum';
  readonly base: 'string' | 'integer';
  readonly members: readonly EnumMember[];
  /** Expect values that the spec does not list, because a response can hold the enum. */
  readonly open: boolean;
  /** The spec allows any other text too, so validation accepts it. */
  readonly anyText: boolean;
}

export interface EnumMember {
  readonly name: string;
  readonly value: string | number;
  readonly description: string;
}

export interface ObjectType extends Named {
  readonly kind: 'object';
  readonly properties: readonly Property[];
  /** The type of further properties; undefined if there can be none. */
  readonly additional: Type | undefined;
  /** The spec forbids further properties. */
  readonly closed: boolean;
  /** Names of required properties that the spec does not describe; undefined if there are none. */
  readonly undescribed?: readonly string[];
  /** It has the keywords of an object but no `type`, so the spec allows any other value. */
  readonly implied?: boolean;
}

export interface Property {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly sensitive: boolean;
  readonly readOnly: boolean;
  readonly type: Type;
  readonly example: Json | undefined;
  readonly default: Json | undefined;
  readonly source: Source;
}

export interface UnionType extends Named {
  readonly kind: 'union';
  readonly variants: readonly Type[];
  readonly discriminator: Discriminator | undefined;
}

export interface Discriminator {
  readonly property: string;
  /** The variants by the value in JSON; a union among them has its own discriminator. */
  readonly mapping: ReadonlyMap<string, ObjectType | UnionType>;
  /** The variant of an object with another value, or without one; undefined if it is no variant. */
  readonly fallback: ObjectType | undefined;
}
