/** The public surface of a generated package: the names that users write, and the order in which they pass values. */
import type {
  ArrayType,
  Body,
  ErrorBody,
  MapType,
  NamedType,
  ObjectType,
  Operation,
  Parameter,
  Property,
  SecurityScheme,
  ServerVariable,
} from '../api/api.ts';
import type { Names } from '../naming/names.ts';

export interface Surface {
  readonly names: Names;
  /** The name that programs import, if it depends on the API. */
  readonly module: string | undefined;
  /** The class that users construct. */
  readonly client: string;
  /** Where users find a type: `components.Pet`; undefined where the language declares nothing for it. */
  readonly type: (type: NamedType | ErrorBody) => string | undefined;
  /** The types that an operation adds, found in the same way. */
  readonly operationType: (name: string) => string;
  /** A call, without the client and the arguments: `pets.list`. */
  readonly call: (operation: Operation) => string;
  /** The positional arguments of a call, in order. */
  readonly argumentOrder: (operation: Operation) => readonly Argument[];
  /** The arguments that callers can pass by name, also as fields of a request type. */
  readonly argumentsByName: (operation: Operation) => readonly (Parameter | Body)[];
  /** The positional parameters of the constructor of a request type, in order; undefined if it has none. */
  readonly fieldOrder: (type: ObjectType) => readonly Property[] | undefined;
  /** The type of a list or map for the type checker; undefined if a list or map of a narrower type is assignable to it. */
  readonly listType?: (type: ArrayType | MapType) => string;
  /** The positional parameters of the constructor of the client or of its credentials; undefined if all are named. */
  readonly optionOrder?: readonly Option[];
  readonly traits: readonly Trait[];
}

/** An argument that the API declares, or one that every call accepts. */
export type Argument = Parameter | Body | 'request' | 'server' | 'options';

/** A setting of the client, or its credentials together. */
export type Option = Parameter | SecurityScheme | ServerVariable | 'security';

/** Properties of a language that decide whether a change is breaking for its users. */
export type Trait =
  /** A member of an enum is an object, not its plain value. */
  | 'enum-objects'
  /** In a request type, an absent field differs from a null one. */
  | 'unset-fields'
  /** A type for 32-bit integers cannot hold a 64-bit one. */
  | 'sized-integers'
  /** Integers and numbers with fractions have the same type. */
  | 'one-number'
  /** A value of any type is an object of a separate type, to which other values do not convert. */
  | 'typed-any'
  /** `date` and `date-time` have separate types instead of strings. */
  | 'typed-dates'
  /** In a response type, a field that the response lacks is null. */
  | 'absent-is-null';
