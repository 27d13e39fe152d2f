/** The allowed values of a field. */
export type FieldType =
  | { readonly kind: 'text' | 'flag' | 'number' | 'count' | 'pattern' | 'any' }
  | { readonly kind: 'choice'; readonly words: readonly string[] }
  | { readonly kind: 'list' | 'oneOrList'; readonly of: FieldType }
  /** `extensible`: keys beginning with `x-` are extensions, not names. */
  | { readonly kind: 'map'; readonly of: FieldType; readonly extensible: boolean }
  | { readonly kind: 'object'; readonly shape: string };

/** The treatment of a field: read, ignored, left out with a warning, or refused. */
export type Support = 'read' | 'ignored' | 'left-out' | 'refused';

export interface Field {
  readonly type: FieldType;
  /** `expected`: missing only earns a warning. */
  readonly presence: 'optional' | 'expected' | 'required';
  readonly support: Support;
  /** Left out: what that means. Refused: what to do instead. */
  readonly note: string;
}

/** An object of the OpenAPI specification, field by field. */
export interface Shape {
  /** As a message calls it: `a parameter`. */
  readonly title: string;
  /** The specification allows a reference in its place. */
  readonly referable: boolean;
  readonly fields: Readonly<Record<string, Field>>;
}

export const text: FieldType = { kind: 'text' };
export const flag: FieldType = { kind: 'flag' };
export const number: FieldType = { kind: 'number' };
/** An integer, not negative. */
export const count: FieldType = { kind: 'count' };
/** A regular expression. */
export const pattern: FieldType = { kind: 'pattern' };
export const any: FieldType = { kind: 'any' };
export const choice = (...words: string[]): FieldType => ({ kind: 'choice', words });
export const list = (of: FieldType): FieldType => ({ kind: 'list', of });
export const oneOrList = (of: FieldType): FieldType => ({ kind: 'oneOrList', of });
export const map = (of: FieldType): FieldType => ({ kind: 'map', of, extensible: false });
export const extensibleMap = (of: FieldType): FieldType => ({ kind: 'map', of, extensible: true });
export const object = (shape: string): FieldType => ({ kind: 'object', shape });

export const optional = (type: FieldType): Field => ({ type, presence: 'optional', support: 'read', note: '' });
export const required = (type: FieldType): Field => ({ ...optional(type), presence: 'required' });
export const expected = (type: FieldType): Field => ({ ...optional(type), presence: 'expected' });
export const ignored: Field = { ...optional(any), support: 'ignored' };
export const leftOut = (note: string): Field => ({ ...optional(any), support: 'left-out', note });
export const refused = (note: string): Field => ({ ...optional(any), support: 'refused', note });
