/** An object of a document: its keys are data, so read it with the functions here, never with `in` or a dot. */
export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of an object; undefined when it is not its own, as `constructor` and `__proto__` are not. */
export function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Sets a field as plain data, `__proto__` too. */
export function put(object: JsonObject, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

/** An object with a `$ref`. A property that is called `$ref` holds a schema, not a string. */
export function isReference(value: unknown): value is JsonObject & { readonly $ref: string } {
  return isObject(value) && Object.hasOwn(value, '$ref') && typeof value['$ref'] === 'string';
}

/** Text that is the same for values that are the same, in whatever order their keys stand. */
export function canonical(value: unknown): string {
  const sorted = (_: string, each: unknown): unknown =>
    isObject(each) ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1))) : each;
  return JSON.stringify(value, sorted);
}
