import { isObject } from '../json.ts';
import type { Node } from '../node.ts';
import { describe, quote } from '../quote.ts';
import { declaredTypes, fits } from '../types.ts';
import type { Rule } from './rule.ts';

export const schemaRules: readonly Rule[] = [
  {
    id: 'enum-values',
    severity: 'error',
    explanation: 'An enum has values, each once, each of the type of its schema; so do const and default.',
    on: 'Schema',
    check(schema, found) {
      const types = declaredTypes(schema);
      const values = schema.data('enum');
      const mismatch = (value: unknown) => `${describe(value)} is not of the type ${types.join(' or ')}`;
      for (const key of ['const', 'default']) {
        const value = schema.data(key);
        if (schema.has(key) && !fits(value, types)) found(schema.sourceOf(key), mismatch(value), 'correct the value or the type');
      }
      if (!Array.isArray(values)) return;
      if (values.length === 0) found(schema.sourceOf('enum'), 'the enum has no values', 'add them, or remove the enum');
      const seen = new Set<string>();
      values.forEach((value: unknown, index) => {
        const identity = JSON.stringify(value) ?? '';
        const source = schema.child('enum')?.sourceOf(String(index)) ?? schema.source;
        if (seen.has(identity)) found(source, `${describe(value)} is in the enum already`, 'remove one of them');
        else if (!fits(value, types)) found(source, mismatch(value), 'correct the value or the type (quotes make text)');
        seen.add(identity);
      });
      if (schema.has('default') && !seen.has(JSON.stringify(schema.data('default')))) {
        found(schema.sourceOf('default'), `the default ${describe(schema.data('default'))} is not in the enum`, 'choose one of its values');
      }
    },
  },
  {
    id: 'enum-names',
    severity: 'error',
    explanation: 'x-enum-varnames and x-enum-descriptions have one entry for each value of the enum; names differ.',
    on: 'Schema',
    check(schema, found) {
      const values: unknown = schema.data('enum');
      for (const key of ['x-enum-varnames', 'x-enum-descriptions']) {
        const entries = schema.data(key);
        if (!Array.isArray(entries)) continue;
        const all = Array.isArray(values) ? values : [];
        // Null has no name: a nullable enum may leave its entry out.
        if (entries.length !== all.length && entries.length !== all.filter((value) => value !== null).length) {
          found(schema.sourceOf(key), `${key} has ${entries.length} entries for ${all.length} values`, 'give one for each value', 'key');
        } else if (key === 'x-enum-varnames' && new Set(entries).size < entries.length) {
          found(schema.sourceOf(key), `${key} has the same name twice`, 'give each value its own name', 'key');
        }
      }
    },
  },
  {
    id: 'unsafe-integer',
    severity: 'warning',
    explanation: 'A whole number beyond 2^53 is rounded when the document is read.',
    on: 'Schema',
    check(schema, found) {
      const values = schema.data('enum');
      const listed = Array.isArray(values) ? (values as unknown[]) : [];
      for (const [key, value] of [['const', schema.data('const')], ['default', schema.data('default')], ...listed.map((item) => ['enum', item])] as const) {
        if (typeof value !== 'number' || !Number.isInteger(value) || Number.isSafeInteger(value)) continue;
        found(schema.sourceOf(String(key)), `${value} may be rounded: it is beyond 2^53`, 'use a string, if the API accepts one');
      }
    },
  },
  {
    id: 'unknown-required-property',
    severity: 'warning',
    explanation: 'Required properties are described under properties.',
    on: 'Schema',
    check(schema, found) {
      // Parts of a composition may require what another part describes.
      if (compositions.some((key) => schema.has(key)) || isPart(schema)) return;
      const properties = schema.data('properties');
      schema.texts('required').forEach((name, index) => {
        if (isObject(properties) && Object.hasOwn(properties, name)) return;
        const source = schema.child('required')?.sourceOf(String(index)) ?? schema.source;
        found(source, `the required property ${quote(name)} is not described`, 'add it to properties, or remove it here');
      });
    },
  },
  {
    id: 'array-without-items',
    severity: 'warning',
    explanation: 'A list without items is a list of anything.',
    on: 'Schema',
    check(schema, found) {
      if (!declaredTypes(schema).includes('array') || schema.has('items') || schema.has('prefixItems')) return;
      found(schema.source, 'the list does not say what it holds', 'add items, or items: true if it may hold anything', 'key');
    },
  },
  {
    id: 'circular-composition',
    severity: 'error',
    explanation: 'A schema is not a part of itself by allOf, oneOf or anyOf alone.',
    on: 'Schema',
    check(schema, found) {
      if (compositions.some((key) => schema.has(key)) && contains(schema, schema.value, new Set())) {
        found(schema.source, 'the schema is made of itself', 'let it refer to itself in a property or in items instead', 'key');
      }
    },
  },
];

const compositions = ['allOf', 'oneOf', 'anyOf'] as const;

function isPart(schema: Node): boolean {
  const pointer = schema.reference?.source.pointer ?? schema.source.pointer;
  return /\/(allOf|oneOf|anyOf|then|else|not|if)(\/\d+)?$/.test(pointer);
}

function contains(schema: Node, wanted: unknown, passed: Set<unknown>): boolean {
  passed.add(schema.value);
  return compositions.some((key) =>
    (schema.get(key)?.items() ?? []).some((part) => {
      return part.value === wanted || (!passed.has(part.value) && contains(part, wanted, passed));
    }),
  );
}
