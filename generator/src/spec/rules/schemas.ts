import { isObject } from '../json.ts';
import type { Node } from '../node.ts';
import { describe, quote } from '../quote.ts';
import { compositions } from '../schema-fields.ts';
import { declaredTypes, fits } from '../types.ts';
import { isExponential } from '../regular-expression.ts';
import type { Rule } from './rule.ts';

const valueFields = ['const', 'default'] as const;

export const schemaRules: readonly Rule[] = [
  {
    id: 'value-type',
    severity: 'error',
    explanation: 'A const or default is of the type of its schema, and one of its enum.',
    on: 'Schema',
    when: 'const',
    check(schema, found) {
      const value = schema.data('const');
      const types = declaredTypes(schema);
      const values = listOf(schema, 'enum')?.map((item) => JSON.stringify(item));
      if (!fits(value, types)) {
        found(schema.sourceOf('const'), mismatch(value, types), 'correct the value or the type (quotes make text)');
      } else if (values && !values.includes(JSON.stringify(value))) {
        found(schema.sourceOf('const'), `${describe(value)} is not in the enum`, 'choose one of its values');
      }
    },
  },
  ...[...valueFields, 'enum'].map((field): Rule => ({
    id: 'unsafe-integer',
    severity: 'warning',
    explanation: 'A whole number beyond 2^53 is rounded when the document is read.',
    on: 'Schema',
    when: field,
    check(schema, found) {
      const value = schema.data(field);
      for (const item of field === 'enum' && Array.isArray(value) ? (value as unknown[]) : [value]) {
        if (typeof item !== 'number' || !Number.isInteger(item) || Number.isSafeInteger(item)) continue;
        const message = `${item} may be rounded: it is beyond 2^53`;
        found(schema.sourceOf(field), message, 'use a string, if the API accepts one');
      }
    },
  })),
  {
    id: 'slow-pattern',
    severity: 'warning',
    explanation: 'No text makes a pattern take exponential time; clients do not run one that may.',
    on: 'Schema',
    when: 'pattern',
    check(schema, found) {
      const pattern = schema.text('pattern');
      if (pattern === undefined || !isExponential(pattern)) return;
      const message = `${quote(pattern)} can take exponential time: clients that validate do not run it, and report that`;
      const hint = 'let a repetition, and what is inside it, match no text in several ways';
      found(schema.sourceOf('pattern'), message, hint);
    },
  },
  {
    id: 'unknown-required-property',
    severity: 'warning',
    explanation: 'Required properties are described under properties.',
    on: 'Schema',
    when: 'required',
    check(schema, found) {
      // A part of a composition may require a property that another part describes.
      if (compositions.some((key) => schema.has(key)) || isPart(schema)) return;
      const properties = schema.get('properties')?.value;
      schema.texts('required').forEach((name, index) => {
        if (isObject(properties) && Object.hasOwn(properties, name)) return;
        const source = schema.child('required')?.sourceOf(String(index)) ?? schema.source;
        const hint = 'add it to properties, or remove it here';
        found(source, `the required property ${quote(name)} is not described`, hint);
      });
    },
  },
  {
    id: 'array-without-items',
    severity: 'warning',
    explanation: 'A list without items is a list of anything.',
    on: 'Schema',
    when: 'type',
    check(schema, found) {
      if (!declaredTypes(schema).includes('array') || schema.has('items') || schema.has('prefixItems')) return;
      const hint = 'add items, or items: true if it may hold anything';
      found(schema.source, 'the list does not say what it holds', hint, 'key');
    },
  },
];

function listOf(schema: Node, field: string): unknown[] | undefined {
  const value = schema.data(field);
  return Array.isArray(value) ? value : undefined;
}

function mismatch(value: unknown, types: readonly string[]): string {
  return `${describe(value)} is not of the type ${types.join(' or ')}`;
}

function isPart(schema: Node): boolean {
  const pointer = schema.reference?.source.pointer ?? schema.source.pointer;
  return /\/(allOf|oneOf|anyOf)\/\d+$/.test(pointer);
}
