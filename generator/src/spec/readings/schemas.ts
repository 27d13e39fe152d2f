import { isObject } from '../json.ts';
import type { Node } from '../node.ts';
import { keepItems, removeField, renameField, replaceField } from '../origin.ts';
import { describe, quote } from '../quote.ts';
import { compositions } from '../schema-fields.ts';
import { declaredTypes, fits, typeOf } from '../types.ts';
import type { Reading, Tell } from './reading.ts';
import { typeWord } from './type-words.ts';

const types: readonly string[] = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'];

const falseSchema = {
  id: 'false-schema',
  severity: 'tolerated',
  explanation: 'The schema false, which no value fits, is only used to forbid further values.',
} as const;

const remove = 'remove it, or write true for any value';

/** How the keywords of a schema are read that contradict each other, or say what JSON Schema has other words for. */
export const schemaReadings: readonly Reading[] = [
  {
    id: 'unknown-value',
    severity: 'tolerated',
    explanation: 'A field holds one of the words that OpenAPI lists.',
    on: 'Schema',
    when: 'type',
    read: readTypeWord,
  },
  {
    id: 'enum-values',
    severity: 'tolerated',
    explanation: 'An enum has values, each once and each of the type of its schema.',
    on: 'Schema',
    when: 'enum',
    read(schema, tell, { locator }) {
      const list = schema.child('enum');
      if (!Array.isArray(list?.value)) return;
      if (list.value.length === 0) {
        tell(schema.sourceOf('enum'), 'the enum has no values: read as no enum', 'add them, or remove the enum');
        removeField(schema, 'enum');
        return;
      }
      mergeDuplicates(list, tell);
      readTypesOfValues(schema, list, tell, (index) => locator.written(list.sourceOf(index)));
    },
  },
  ...(['x-enum-varnames', 'x-enum-descriptions'] as const).map((field): Reading => ({
    id: 'enum-names',
    severity: 'tolerated',
    explanation: 'x-enum-varnames and x-enum-descriptions have one entry for each value of the enum; names differ.',
    on: 'Schema',
    when: field,
    read(schema, tell) {
      const [entries, listed] = [schema.data(field), schema.data('enum')];
      if (!Array.isArray(entries)) return;
      const values: readonly unknown[] = Array.isArray(listed) ? listed : [];
      const wanted = [values.length, values.filter((value) => value !== null).length];
      const isWrong = !wanted.includes(entries.length);
      if (!isWrong && (field === 'x-enum-descriptions' || new Set(entries).size === entries.length)) return;
      const why = isWrong ? `has ${entries.length} entries for ${values.length} values` : 'has the same name twice';
      tell(schema.sourceOf(field), `${field} ${why}: it is left out`, 'give one for each value', 'key');
      removeField(schema, field);
    },
  })),
  ...compositions.map((field): Reading => ({
    ...falseSchema,
    on: 'Schema',
    when: field,
    read(schema, tell) {
      const list = schema.child(field);
      if (!Array.isArray(list?.value) || !list.value.includes(false)) return;
      const parts: readonly unknown[] = [...(list.value as unknown[])];
      for (const [index, part] of parts.entries()) {
        if (part === false)
          tell(list.sourceOf(String(index)), 'no value fits the schema false: it is left out', remove);
      }
      keepItems(list, (index) => parts[index] !== false);
      if (list.value.length === 0) removeField(schema, field);
    },
  })),
  {
    id: 'wrong-kind',
    severity: 'tolerated',
    explanation: 'A field holds the kind of value that OpenAPI says.',
    on: 'Schema',
    when: 'items',
    read(schema, tell) {
      const items = schema.data('items');
      if (!Array.isArray(items) || schema.has('prefixItems')) return;
      const message = 'items is a list, as in older JSON Schema: read as prefixItems';
      tell(schema.sourceOf('items'), message, 'write prefixItems', 'key');
      renameField(schema, 'items', 'prefixItems');
    },
  },
  {
    ...falseSchema,
    on: 'Schema',
    when: 'properties',
    read(schema, tell) {
      const properties = schema.child('properties');
      if (!isObject(properties?.value)) return;
      for (const [name, value] of Object.entries(properties.value)) {
        if (value !== false) continue;
        const message = `there can be no property ${quote(name)}: it is left out`;
        tell(properties.sourceOf(name), message, remove);
        removeField(properties, name);
      }
    },
  },
];

/** Unknown words say nothing that a type could be made of: any value fits. */
function readTypeWord(schema: Node, tell: Tell): void {
  const given = schema.data('type');
  const listed: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (listed.every((word) => typeof word !== 'string' || types.includes(word))) return;
  const meant = listed.map((word) =>
    typeof word !== 'string' || types.includes(word) ? { type: word } : typeWord(word),
  );
  const named = meant.flatMap((each) => (each?.type === undefined ? [] : [each.type]));
  const format = meant.map((each) => (each !== undefined && 'format' in each ? each.format : undefined)).find(Boolean);
  const isTyped = named.length === meant.length;
  const said = isTyped ? `read as ${named.map((name) => describeType(name)).join(' or ')}` : 'read as any value';
  const words = listed.filter((word) => typeof word === 'string' && !types.includes(word));
  const hint = `write one of ${types.join(', ')}`;
  tell(schema.sourceOf('type'), `${words.map((word) => quote(String(word))).join(' and ')} is no type: ${said}`, hint);
  if (!isTyped) removeField(schema, 'type');
  else replaceField(schema, 'type', named.length === 1 ? named[0] : named);
  if (isTyped && format !== undefined && !schema.has('format')) replaceField(schema, 'format', format);
}

function describeType(name: unknown): string {
  return typeof name === 'string' ? quote(name) : describe(name);
}

function mergeDuplicates(list: Node, tell: Tell): void {
  const seen = new Set<string>();
  const keeps = (list.value as readonly unknown[]).map((value, index) => {
    const identity = JSON.stringify(value);
    if (!seen.has(identity)) return Boolean(seen.add(identity));
    const message = `${describe(value)} is in the enum already: it is left out here`;
    tell(list.sourceOf(String(index)), message, 'remove one of them');
    return false;
  });
  if (keeps.includes(false)) keepItems(list, (index) => keeps[index] === true);
}

/** Null makes the enum nullable; where no other value is of the declared type, the values are right. */
function readTypesOfValues(schema: Node, list: Node, tell: Tell, written: (index: string) => string | undefined): void {
  const declared = declaredTypes(schema);
  const values = list.value as readonly unknown[];
  if (declared.length === 0) return;
  const hint = 'correct the value or the type (quotes make text)';
  if (values.includes(null) && !declared.includes('null')) {
    const message = 'null is in the enum, and not in the type: read as nullable';
    tell(list.sourceOf(String(values.indexOf(null))), message, "write null into the type: type: [string, 'null']");
    replaceField(schema, 'type', [...declared, 'null']);
  }
  const wrong = values.flatMap((value, index) => (value === null || fits(value, declared) ? [] : [String(index)]));
  const [first] = wrong;
  if (first === undefined) return;
  const said = `${describe(values[Number(first)])} is not of the type ${declared.join(' or ')}`;
  const others = values.filter((value) => value !== null).length - wrong.length;
  if (others > 0 && declared.includes('string') && wrong.every((index) => typeof values[Number(index)] !== 'object')) {
    for (const index of wrong) replaceField(list, index, written(index) ?? String(values[Number(index)]));
    tell(list.sourceOf(first), `${said}: read as the text as it is written`, hint);
    return;
  }
  const own = [...new Set(values.map(typeOf))];
  tell(list.sourceOf(first), `${said}: read as ${own.join(' or ')}, which the values are`, hint);
  replaceField(schema, 'type', own.length === 1 ? own[0] : own);
}
