/**
 * The values that an API lists, and any that it adds later: editors suggest the listed ones, and every value of the same
 * kind is accepted.
 */
export type OpenEnum<Value extends string | number> =
  Value | (Value extends string ? string & Record<never, never> : number & Record<never, never>);
