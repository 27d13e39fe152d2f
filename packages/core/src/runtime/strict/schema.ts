/** The JSON types that a schema names. */
export type JsonType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object';

/**
 * What a JSON value must be: the part of [JSON Schema](https://json-schema.org/draft/2020-12) that OpenAPI documents
 * use. A function gives a schema that is shared or that contains itself.
 */
export type Schema = SchemaObject | (() => SchemaObject);

export interface SchemaObject {
  readonly type?: JsonType | readonly JsonType[];
  readonly properties?: Readonly<Record<string, Schema>>;
  /** Names of properties in the model, by wire name, where they differ. */
  readonly names?: Readonly<Record<string, string>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  /** For `anyOf` with a discriminator: its name in the model, and the variant that each of its values selects. */
  readonly tag?: {
    readonly name: string;
    readonly variants: Readonly<Record<string, Schema>>;
    readonly otherwise?: Schema;
  };
  /** For `anyOf` without a discriminator, if several variants are objects or lists: the variant that an object or list fits best. */
  readonly variant?: (value: object) => Schema | undefined;
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  /** Checked: `int32`, `int64`, `date`, `date-time`, `uuid`. */
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  /** A pattern that can take exponential time: it is not run, and no text is valid. */
  readonly slowPattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}
