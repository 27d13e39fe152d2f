import { isObject, isReference, own, put } from './json.ts';
import type { JsonObject } from './json.ts';

/** What a schema said in the words of OpenAPI 3.0, or beside a `$ref`. */
export interface Upgraded {
  /** Keywords that OpenAPI 3.1 has no more. */
  readonly outdated: readonly string[];
  /** Keywords beside a `$ref` that say more than a comment does. */
  readonly beside: readonly string[];
}

/** Rewrites one schema in place so that it reads as OpenAPI 3.1. What has the wrong type is left for the check to name. */
export function upgradeSchema(schema: JsonObject): Upgraded {
  const outdated: string[] = [];
  if (own(schema, 'nullable') === false) {
    delete schema['nullable'];
    outdated.push('nullable');
  }
  const beside = isReference(schema) ? Object.keys(schema).filter((key) => key !== '$ref' && !isAnnotation(key)) : [];
  if (own(schema, 'nullable') === true && schema['$ref'] === undefined) allowNull(schema);
  else if (isReference(schema) && beside.length > 0) splitReference(schema, own(schema, 'nullable') === true);
  if (own(schema, 'nullable') === true) {
    delete schema['nullable'];
    outdated.push('nullable');
  }
  for (const [bound, exclusive] of bounds) {
    if (upgradeBound(schema, bound, exclusive)) outdated.push(exclusive);
  }
  if (Object.hasOwn(schema, 'example')) {
    if (!Object.hasOwn(schema, 'examples')) schema['examples'] = [schema['example']];
    delete schema['example'];
  }
  return { outdated, beside: beside.filter((key) => key !== 'nullable') };
}

const bounds = [
  ['minimum', 'exclusiveMinimum'],
  ['maximum', 'exclusiveMaximum'],
] as const;

const annotations = new Set([
  ...['title', 'summary', 'description', 'deprecated', 'readOnly', 'writeOnly', 'default', 'example', 'examples'],
  ...[
    'externalDocs',
    '$comment',
    'xml',
    '$id',
    '$anchor',
    '$dynamicAnchor',
    '$recursiveAnchor',
    '$schema',
    '$vocabulary',
  ],
]);

function isAnnotation(key: string): boolean {
  return annotations.has(key) || key.startsWith('x-');
}

function upgradeBound(schema: JsonObject, bound: string, exclusive: string): boolean {
  const value = own(schema, exclusive);
  if (typeof value !== 'boolean') return false;
  Reflect.deleteProperty(schema, exclusive);
  if (value && typeof own(schema, bound) === 'number') {
    schema[exclusive] = schema[bound];
    Reflect.deleteProperty(schema, bound);
  }
  return true;
}

/** Beside a `$ref` stand constraints: all of it holds. */
function splitReference(schema: JsonObject, nullable: boolean): void {
  const reference = { $ref: schema['$ref'] };
  delete schema['$ref'];
  const others = own(schema, 'allOf');
  const constrained = Object.keys(schema).some((key) => key !== 'nullable' && !isAnnotation(key));
  if (nullable && !constrained) schema['anyOf'] = [reference, { type: 'null' }];
  else schema['allOf'] = [reference, ...(Array.isArray(others) ? (others as unknown[]) : [])];
  if (nullable && constrained) allowNull(schema);
}

function allowNull(schema: JsonObject): void {
  if (Array.isArray(schema['allOf'])) {
    wrap(schema);
    return;
  }
  for (const key of ['anyOf', 'oneOf']) {
    const choices = own(schema, key);
    if (Array.isArray(choices) && !choices.some(isNull)) schema[key] = [...(choices as unknown[]), { type: 'null' }];
  }
  const type = own(schema, 'type') ?? impliedType(schema);
  if (typeof type === 'string' && type !== 'null') schema['type'] = [type, 'null'];
  else if (Array.isArray(type) && !type.includes('null')) schema['type'] = [...(type as unknown[]), 'null'];
  const values = own(schema, 'enum');
  if (Array.isArray(values) && !values.includes(null)) schema['enum'] = [...(values as unknown[]), null];
}

const objectKeywords = ['properties', 'additionalProperties', 'unevaluatedProperties', 'patternProperties', 'required'];

function impliedType(schema: JsonObject): string | undefined {
  if (objectKeywords.some((key) => Object.hasOwn(schema, key))) return 'object';
  return Object.hasOwn(schema, 'items') ? 'array' : undefined;
}

function isNull(schema: unknown): boolean {
  return isObject(schema) && own(schema, 'type') === 'null';
}

/** Moves what the schema demands one level down, beside null. */
function wrap(schema: JsonObject): void {
  const inner: JsonObject = {};
  for (const key of Object.keys(schema)) {
    if (isAnnotation(key) || key === 'nullable') continue;
    put(inner, key, schema[key]);
    Reflect.deleteProperty(schema, key);
  }
  const { allOf } = inner;
  const [only] =
    Object.keys(inner).length === 1 && Array.isArray(allOf) && allOf.length === 1 ? (allOf as unknown[]) : [];
  schema['anyOf'] = [only ?? inner, { type: 'null' }];
}
