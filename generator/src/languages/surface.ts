/** What users of a package meet of a model: the names they write, and the places where they put values. */
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
  /** What programs import, where the API decides it. */
  readonly module: string | undefined;
  /** The class that users construct. */
  readonly client: string;
  /** Where users find a type: `components.Pet`; undefined where the language declares nothing for it. */
  readonly type: (type: NamedType | ErrorBody) => string | undefined;
  /** The types that an operation adds, found in the same way. */
  readonly operationType: (name: string) => string;
  /** A call, without the client and the arguments: `pets.list`. */
  readonly call: (operation: Operation) => string;
  /** What a call can be given by its place, in order. */
  readonly argumentOrder: (operation: Operation) => readonly Argument[];
  /** The arguments that callers can give by name, and so write the names of: also as fields of a request. */
  readonly argumentsByName: (operation: Operation) => readonly (Parameter | Body)[];
  /** What the constructor of a type that is sent can be given by its place, in order; undefined where there is no such thing. */
  readonly fieldOrder: (type: ObjectType) => readonly Property[] | undefined;
  /** What a list or map is to the type checker; undefined where one of a narrower type can be given for it. */
  readonly listType?: (type: ArrayType | MapType) => string;
  /** What the constructor of the client, or of its credentials, can be given by its place; undefined where by name alone. What every client takes follows, and is given by name. */
  readonly optionOrder?: readonly Option[];
  readonly traits: readonly Trait[];
}

/** A value of the API, or what every call takes. */
export type Argument = Parameter | Body | 'request' | 'server' | 'options';

/** A setting of the client, or its credentials together. */
export type Option = Parameter | SecurityScheme | ServerVariable | 'security';

/** What makes a change mean more to the users of some languages. */
export type Trait =
  /** A member of an enum is an object of its own, not the value that it stands for. */
  | 'enum-objects'
  /** A field of a sent type can be absent or null, and the two differ. */
  | 'unset-fields'
  /** A type for 32-bit integers cannot hold a 64-bit one. */
  | 'sized-integers'
  /** A whole number and one with fractions are of one type. */
  | 'one-number'
  /** Any value is an object of a type of its own, which other values do not turn into. */
  | 'typed-any'
  /** `date` and `date-time` are types of their own, not text. */
  | 'typed-dates'
  /** A field of a type that is only received is null where the response has none. */
  | 'absent-is-null';
