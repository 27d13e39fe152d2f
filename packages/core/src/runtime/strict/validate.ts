import { isReadAsBoolean } from '../shape/boolean.js';
import { numberIssues } from './number.js';
import type { JsonType, Schema, SchemaObject } from './schema.js';
import { stringIssues } from './string.js';

/** Where a value is not what its schema asks for. */
export interface Issue {
  /** Such as `$.profile.autoSelectSubtitle` or `$.services[0]`. */
  readonly path: string;
  /** What was expected there. */
  readonly message: string;
}

/** Every mismatch between a JSON value and a schema; none when it is valid. */
export function validate(value: unknown, schema: Schema, path = '$'): Issue[] {
  const known = typeof schema === 'function' ? schema() : schema;
  const types = known.type === undefined ? [] : [known.type].flat();
  if (types.length > 0 && !types.some((type) => hasType(value, type))) {
    return [{ path, message: `must be ${types.join(' or ')}, is ${typeOf(value)}` }];
  }
  const messages = [...equalIssues(value, known)];
  if (typeof value === 'string') messages.push(...stringIssues(value, known));
  if (typeof value === 'number') messages.push(...numberIssues(value, known));
  const issues = messages.map((message) => ({ path, message }));
  if (Array.isArray(value)) issues.push(...arrayIssues(value, known, path));
  else if (isObject(value)) issues.push(...objectIssues(value, known, path));
  return [...issues, ...combinedIssues(value, known, path)];
}

function typeOf(value: unknown): JsonType {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : (typeof value as JsonType);
}

function hasType(value: unknown, type: JsonType): boolean {
  if (type === 'boolean' && isReadAsBoolean(value)) return true;
  return type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function equalIssues(value: unknown, schema: SchemaObject): string[] {
  const text = canonical(value);
  const issues: string[] = [];
  if (schema.enum && !schema.enum.some((allowed) => canonical(allowed) === text)) {
    issues.push(`must be one of ${JSON.stringify(schema.enum)}`);
  }
  if (schema.const !== undefined && canonical(schema.const) !== text) {
    issues.push(`must be ${JSON.stringify(schema.const)}`);
  }
  return issues;
}

/** JSON with sorted keys: equal for equal values. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isObject(part) && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

function arrayIssues(value: readonly unknown[], schema: SchemaObject, path: string): Issue[] {
  const issues: Issue[] = sizeIssues(value.length, schema.minItems, schema.maxItems, 'items', path);
  if (schema.uniqueItems && new Set(value.map(canonical)).size < value.length) {
    issues.push({ path, message: 'must not hold an item twice' });
  }
  const { items } = schema;
  return items ? [...issues, ...value.flatMap((item, index) => validate(item, items, `${path}[${index}]`))] : issues;
}

function objectIssues(value: Readonly<Record<string, unknown>>, schema: SchemaObject, path: string): Issue[] {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  const names = Object.keys(value);
  const issues: Issue[] = sizeIssues(names.length, schema.minProperties, schema.maxProperties, 'properties', path);
  for (const name of required) {
    if (!Object.hasOwn(value, name)) issues.push({ path: path + step(name), message: 'is required, is missing' });
  }
  for (const name of names) {
    const declared = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (declared === false) issues.push({ path: path + step(name), message: 'must not be there' });
    else if (declared !== true && declared !== undefined)
      issues.push(...validate(value[name], declared, path + step(name)));
  }
  return issues;
}

function step(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

function sizeIssues(size: number, least = 0, most = Infinity, what: string, path: string): Issue[] {
  if (size < least) return [{ path, message: `must have at least ${least} ${what}, has ${size}` }];
  return size > most ? [{ path, message: `must have at most ${most} ${what}, has ${size}` }] : [];
}

function combinedIssues(value: unknown, schema: SchemaObject, path: string): Issue[] {
  const issues = (schema.allOf ?? []).flatMap((part) => validate(value, part, path));
  const choose = (variants: readonly Schema[] | undefined, exactly: boolean): void => {
    if (!variants) return;
    const results = variants.map((variant) => validate(value, variant, path));
    const fitting = results.filter((result) => result.length === 0).length;
    if (fitting === 0) {
      // The variant with the best match is most likely the intended one.
      const [nearest = []] = results.sort((one, other) => one.length - other.length);
      issues.push({ path, message: `must fit one of ${variants.length} variants, fits none` }, ...nearest);
    } else if (exactly && fitting > 1) {
      issues.push({ path, message: `must fit exactly one of ${variants.length} variants, fits ${fitting}` });
    }
  };
  choose(schema.anyOf, false);
  choose(schema.oneOf, true);
  return issues;
}
