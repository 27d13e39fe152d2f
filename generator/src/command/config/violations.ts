/** Where a config file does not fit its schema, as findings that say what to write. */
import { Ajv, type ErrorObject } from 'ajv';
import type { Finding, Source } from '../../diagnostic.ts';
import { nearest } from '../../spec/nearest.ts';
import { alternatives, describe, quote } from '../../spec/quote.ts';
import { suggestion } from '../words.ts';
import type { Schema } from './schema.ts';

/** `written` gives what the file has at a place: `1.0` where the value is the number 1. */
export function violationsOf(
  value: unknown,
  schema: Schema,
  file: string,
  written: (source: Source) => string | undefined,
): Finding[] {
  const validate = new Ajv({ allErrors: true, verbose: true, strict: false }).compile(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => findingOf(error, file, written));
}

function findingOf(error: ErrorObject, file: string, written: (source: Source) => string | undefined): Finding {
  const shown = written({ file, pointer: error.instancePath }) ?? String(error.data);
  const { pointer = error.instancePath, ...said } = saidOf(error, shown);
  return { severity: 'error', rule: 'config', source: { file, pointer }, ...said };
}

type Said = Pick<Finding, 'message' | 'hint' | 'at'> & { readonly pointer?: string };

function saidOf(
  { keyword, params, instancePath, data, schema, parentSchema = {}, message = '' }: ErrorObject,
  written: string,
): Said {
  const name = instancePath.split('/').at(-1) ?? '';
  const said = params as Record<string, unknown>;
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(said['additionalProperty']);
      const known = Object.keys(parentSchema['properties'] as object);
      const hint = suggestion(nearest(key, known), `the fields here are ${known.join(', ')}`);
      const pointer = `${instancePath}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      return { message: `there is no field ${quote(key)}`, hint, pointer, at: 'key' };
    }
    case 'enum': {
      const known = (schema as unknown[]).map(String);
      const hint = suggestion(nearest(String(data), known), `write ${alternatives(known)}`);
      return { message: `${describe(data)} does not fit here`, hint, at: 'value' };
    }
    case 'required':
      return { message: `the field ${String(said['missingProperty'])} is missing`, hint: 'add it here' };
    case 'type': {
      const kind = kinds[String(said['type'])] ?? String(said['type']);
      const isScalar = ['number', 'boolean'].includes(typeof data) && said['type'] === 'string';
      const hint = isScalar ? `put it in quotes: ${name}: '${written}'` : example(parentSchema);
      return { message: `${describe(data)} is not ${kind}`, hint, at: 'value' };
    }
    case 'pattern':
      return { message: `${describe(data)} cannot stand here`, hint: example(parentSchema), at: 'value' };
    default:
      return { message: `this ${message}`, hint: example(parentSchema), at: 'value' };
  }
}

const kinds: Readonly<Record<string, string>> = {
  ...{ string: 'text', array: 'a list', object: 'an object with fields', boolean: 'true or false' },
};

interface Described {
  readonly description?: string;
  readonly examples?: readonly string[];
}

/** What the field is, and how it looks. */
function example(schema: Record<string, unknown>): string {
  const { description, items, examples = items?.examples ?? [] } = schema as Described & { readonly items?: Described };
  const such = examples.slice(0, 1).map((shown) => `such as ${shown}`);
  return [description?.replace(/\.$/, ''), ...such].filter(Boolean).join(', ') || 'see sdk.schema.json';
}
