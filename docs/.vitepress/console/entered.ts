/** What somebody typed into a field, as a value. */
import type { Json } from '../../../generator/src/api/api.ts';
import type { Field } from './fields.ts';

export class EntryError extends Error {}

/** Undefined where nothing was entered. Throws an `EntryError` that says what is wrong. */
export function entered(field: Field, text: string): Json | undefined {
  if (text === '') {
    if (field.required) throw new EntryError(`${field.name} is needed`);
    return undefined;
  }
  switch (field.input) {
    case 'number': {
      const number = Number(text);
      if (!Number.isFinite(number)) throw new EntryError(`${field.name} has to be a number`);
      return number;
    }
    case 'boolean':
      return text === 'true';
    case 'json':
      return parsed(field.name, text);
    default:
      return text;
  }
}

function parsed(name: string, text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new EntryError(`${name} has to be JSON`);
  }
}
