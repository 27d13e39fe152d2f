import type { Report } from '../../diagnostic.ts';
import type { FieldType } from '../field.ts';
import type { Node } from '../node.ts';
import { replaceField } from '../origin.ts';
import { describe, quote } from '../quote.ts';
import type { RuleDescription } from '../rules/rule.ts';
import type { Spec } from '../spec.ts';
import { walk } from '../walk.ts';

export const valueReadings: readonly RuleDescription[] = [
  { id: 'wrong-kind', severity: 'tolerated', explanation: 'A field holds the kind of value that OpenAPI says.' },
];

/** Brings values to the kind that their field has, where what is meant is clear. */
export function readValues({ root, locator }: Spec, report: Report): void {
  walk(root, {
    value(holder, key, value, type) {
      const meant = meantBy(value, type, holder, key);
      if (!meant) return;
      const message = `${meant.wanted} belongs here, and this is ${describe(value)}: read as ${meant.said}`;
      const source = holder.sourceOf(key);
      report({ severity: 'tolerated', rule: 'wrong-kind', message, hint: meant.hint, source, at: 'value' });
      replaceField(holder, key, meant.value);
    },
  });

  function meantBy(value: unknown, type: FieldType, holder: Node, key: string): Meant | undefined {
    if (type.kind !== 'text' || (typeof value !== 'number' && typeof value !== 'boolean')) return undefined;
    const text = locator.written(holder.sourceOf(key)) ?? String(value);
    return { wanted: 'text', value: text, said: quote(text), hint: `put it in quotes: ${quote(text)}` };
  }
}

interface Meant {
  readonly wanted: string;
  readonly value: unknown;
  readonly said: string;
  readonly hint: string;
}
