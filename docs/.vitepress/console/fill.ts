/** Puts what was entered where calls are made from. */
import type { PlexAPIOptions } from '../../../packages/core/src/generated/index.js';
import { tokenPlaceholder } from '../call/client-options.ts';
import { entered } from './entered.ts';
import type { Field } from './fields.ts';

/** What is in each field, by its place among the fields. */
export type Values = readonly string[];

/** Gives the values that are set on the client. Where they are only `shown`, placeholders stand for secrets. Throws an `EntryError`. */
export function fill(fields: readonly Field[], values: Values, use: 'shown' | 'sent'): PlexAPIOptions {
  const options: Record<string, unknown> = {};
  fields.forEach((field, index) => {
    const value = entered(field, values[index] ?? '');
    const isHidden = use === 'shown' && field.sensitive && value !== undefined;
    const placeholder = field.option === undefined ? `<${field.name}>` : tokenPlaceholder;
    field.assign(isHidden ? placeholder : value);
    if (field.option !== undefined) options[field.option] = isHidden ? placeholder : value;
  });
  return options;
}
