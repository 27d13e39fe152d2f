/** What somebody typed into a field, as a value. */
import type { Json } from '../../../generator/src/api/api.ts';
import type { Field } from './fields.ts';

/** Says what is wrong with what was entered. */
export class EntryError extends Error {
  readonly field: Field;

  constructor(field: Field, problem: string) {
    super(`${field.name} ${problem}`);
    this.field = field;
  }
}

/** Undefined where nothing was entered. Throws an `EntryError` that says what is wrong. */
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
