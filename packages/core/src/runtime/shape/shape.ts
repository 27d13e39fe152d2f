/**
 * How a JSON value on the wire differs from its model: changes the value that is under `key` of `holder`, in place.
 * With `secrets` the way is from model to wire, and secret values are put there; without it is from wire to model.
 *
 * Shapes tolerate everything: a value that isn't what they expect is left as it is.
 */
export type Shape = (holder: Holder, key: string | number, secrets?: unknown[]) => void;

/** An object or an array. */
export type Holder = Record<string | number, unknown>;
