/** Parses the text of a field into a value. */
import type { Json } from '../../../generator/src/api/api.ts';
import type { Field } from './fields.ts';

/** The entered text is invalid; the message says why. */
export class EntryError extends Error {
  readonly field: Field;

  constructor(field: Field, problem: string) {
    super(`${field.name} ${problem}`);
    this.field = field;
  }
}

/** Undefined if the field is empty. Throws an `EntryError` if the text is invalid. */
export function entered(field: Field, text: string): Json | undefined {
  if (text === '') {
    if (field.required) throw new EntryError(field, 'is required');
    return undefined;
  }
  switch (field.input) {
    case 'number': {
      const number = Number(text);
      if (!Number.isFinite(number)) throw new EntryError(field, 'has to be a number');
      return number;
    }
    case 'boolean':
      return text === 'true';
    case 'json':
      return parsed(field, text);
    default:
      return text;
  }
}

function parsed(field: Field, text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new EntryError(field, 'has to be JSON');
  }
}
