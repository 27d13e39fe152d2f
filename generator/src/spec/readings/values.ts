import type { Finding, Report } from '../../diagnostic.ts';
import { isObject, isReference } from '../json.ts';
import type { Node } from '../node.ts';
import { keepItems, removeField, replaceField, setOrigin } from '../origin.ts';
import type { RuleDescription } from '../rules/rule.ts';
import type { Spec } from '../spec.ts';
import { valueProblem } from '../value.ts';
import { walk } from '../walk.ts';
import { flagMeant, meantBy } from './meant.ts';

export const valueReadings: readonly RuleDescription[] = [
  { id: 'wrong-kind', severity: 'tolerated', explanation: 'A field holds the kind of value that OpenAPI says.' },
  { id: 'unknown-value', severity: 'tolerated', explanation: 'A field holds one of the words that OpenAPI lists.' },
  { id: 'invalid-pattern', severity: 'tolerated', explanation: 'A pattern is a regular expression.' },
];

/** Converts values to the kind of their field, if the meaning is clear. */
export function readValues({ root, locator }: Spec, report: Report): void {
  walk(root, {
    slot(holder, key, type, slot) {
      const value = (holder.value as Record<string, unknown>)[key];
      if (isReference(value) && type.kind !== 'text' && type.kind !== 'oneOrList') return;
      if (type.kind === 'list' && type.of.kind !== 'any') dropNulls(holder.child(key));
      if (key === 'properties') collectRequired(holder);
      const written = (): string | undefined => locator.written(holder.sourceOf(key));
      const problem = valueProblem(value, type, holder, key, written);
      if (!problem) return;
      // What a property that cannot be there means is read with the object that it is of.
      if (problem.rule === 'false-schema' && holder.key === 'properties') return;
      const tell = (message: string, hint: string): void => {
        const { rule, at } = problem;
        report({ ...finding(rule), message: `${problem.message}: ${message}`, hint, source: problem.source, at });
      };
      const isField = slot !== 'entry' && slot !== 'item';
      const isRemovable = slot === 'optional' || slot === 'expected' || (value === null && type.kind !== 'object');
      const isMissing = value === null && type.kind !== 'oneOrList' && (isField || isRemovable);
      const meant = isMissing ? 'nothing' : meantBy(value, type, { holder, key, written });
      if (meant === 'nothing' && (isRemovable || isMissing)) {
        tell('it is left out', problem.hint);
        removeField(holder, key);
      } else if (meant !== undefined && meant !== 'nothing') {
        tell(`read as ${meant.said}`, problem.hint);
        keepOrigins(holder, key, meant.value);
        replaceField(holder, key, meant.value);
      }
    },
  });

  /** In draft 3 of JSON Schema, `required` is a boolean of the property. */
  function collectRequired(schema: Node): void {
    const properties = schema.child('properties');
    if (!isObject(schema.value) || !isObject(properties?.value)) return;
    for (const name of Object.keys(properties.value)) {
      const property = properties.child(name);
      if (!property || flagMeant(property.data('required'))?.value !== true) continue;
      const hint = `write required: [${name}] beside properties`;
      const message = 'the property says that it is required: read as required in its object';
      const source = property.sourceOf('required');
      report({ ...finding('wrong-kind'), message, hint, source, at: 'value' });
      const listed = schema.data('required');
      if (!Array.isArray(listed)) replaceField(schema, 'required', [name]);
      else if (!listed.includes(name)) listed.push(name);
      removeField(property, 'required');
    }
  }

  function dropNulls(list: Node | undefined): void {
    if (!Array.isArray(list?.value) || !list.value.includes(null)) return;
    for (const [index, item] of list.value.entries()) {
      if (item !== null) continue;
      const message = 'there is null in the list: it is left out';
      const source = list.sourceOf(String(index));
      report({ ...finding('wrong-kind'), message, hint: 'remove it', source, at: 'value' });
    }
    const items: readonly unknown[] = [...(list.value as unknown[])];
    keepItems(list, (index) => items[index] !== null);
  }
}

/** What is put into another list or object still stands where it stood. */
function keepOrigins(holder: Node, key: string, meant: unknown): void {
  if (typeof meant !== 'object' || meant === null) return;
  const old = holder.child(key);
  const keys = new Map(
    isObject(old?.value) || Array.isArray(old?.value)
      ? Object.entries(old.value).map(([name, value]) => [value, name])
      : [],
  );
  for (const [name, value] of Object.entries(meant)) {
    const from = keys.get(value);
    if (from !== undefined && old) setOrigin(meant, name, old.sourceOf(from));
    else if (value === old?.value) setOrigin(meant, name, holder.sourceOf(key));
  }
}

function finding(rule: string): Pick<Finding, 'severity' | 'rule'> {
  return { severity: 'tolerated', rule };
}
