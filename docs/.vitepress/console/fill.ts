/** Puts the entered values into the model that calls are made from. */
import type { PlexAPIOptions } from '../../../packages/core/src/generated/index.js';
import { tokenPlaceholder } from '../call/client-options.ts';
import { entered } from './entered.ts';
import type { Field } from './fields.ts';

/** The text of each field, by its index. */
export type Values = readonly string[];

/** Returns the options of the client. For `shown` values, placeholders replace secrets. Throws an `EntryError`. */
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
