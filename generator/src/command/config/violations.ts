/** Reports where a config file does not fit its schema, with hints what to write. */
import jsonschema, { type ValidationError } from 'jsonschema';
import type { Finding, Source } from '../../diagnostic.ts';
import { nearest } from '../../spec/nearest.ts';
import { append, pointerOf } from '../../spec/pointer.ts';
import { alternatives, describe, quote } from '../../spec/quote.ts';
import { suggestion } from '../words.ts';
import type { Schema } from './schema.ts';

/** `written` returns the text of the file at a place: `1.0` for the number 1. */
export function violationsOf(
  value: unknown,
  schema: Schema,
  file: string,
  written: (source: Source) => string | undefined,
): Finding[] {
  const { errors } = new jsonschema.Validator().validate(value, schema);
  return errors.map((error) => findingOf(error, file, written));
}

function findingOf(error: ValidationError, file: string, written: (source: Source) => string | undefined): Finding {
  const place = pointerOf(error.path.map(String));
  const shown = written({ file, pointer: place }) ?? String(error.instance);
  const { pointer = place, ...said } = saidOf(error, place, shown);
  return { severity: 'error', rule: 'config', source: { file, pointer }, ...said };
}

type Said = Pick<Finding, 'message' | 'hint' | 'at'> & { readonly pointer?: string };

function saidOf(error: ValidationError, place: string, written: string): Said {
  const data = error.instance as unknown;
  const argument = error.argument as unknown;
  const { message, name: keyword } = error;
  const schema = error.schema as Schema;
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(argument);
      const known = Object.keys(schema['properties'] as object);
      const hint = suggestion(nearest(key, known), `the fields here are ${known.join(', ')}`);
      return { message: `there is no field ${quote(key)}`, hint, pointer: append(place, key), at: 'key' };
    }
    case 'enum': {
      const known = (argument as unknown[]).map(String);
      const hint = suggestion(nearest(String(data), known), `write ${alternatives(known)}`);
      return { message: `${describe(data)} does not fit here`, hint, at: 'value' };
    }
    case 'required':
      return { message: `the field ${String(argument)} is missing`, hint: 'add it here' };
    case 'type': {
      const type = String(argument);
      const kind = kinds[type] ?? type;
      const isScalar = ['number', 'boolean'].includes(typeof data) && type === 'string';
      const hint = isScalar ? `put it in quotes: ${String(error.path.at(-1))}: '${written}'` : example(schema);
      return { message: `${describe(data)} is not ${kind}`, hint, at: 'value' };
    }
    case 'pattern':
      return { message: `${describe(data)} cannot stand here`, hint: example(schema), at: 'value' };
    default:
      return { message: `this ${message}`, hint: example(schema), at: 'value' };
  }
}

const kinds: Readonly<Record<string, string>> = {
  ...{ string: 'text', array: 'a list', object: 'an object with fields', boolean: 'true or false' },
};

interface Described {
  readonly description?: string;
  readonly examples?: readonly string[];
}

/** The meaning of the field, and its form. */
function example(schema: Record<string, unknown>): string {
  const { description, items, examples = items?.examples ?? [] } = schema as Described & { readonly items?: Described };
  const such = examples.slice(0, 1).map((shown) => `such as ${shown}`);
  return [description?.replace(/\.$/, ''), ...such].filter(Boolean).join(', ') || 'see sdk.schema.json';
}
