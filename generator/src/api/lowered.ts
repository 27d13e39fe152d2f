/** Prints the model of a spec, for tests. */
import type { Finding } from '../diagnostic.ts';
import { header, inspectFiles } from '../spec/inspect.ts';
import type { Spec } from '../spec/spec.ts';
import type { Api, NamedType, Operation, Type } from './api.ts';
import { lower } from './lower.ts';

export interface Lowered {
  readonly spec: Spec;
  readonly api: Api;
  /** The findings of lowering; an error of the spec stage fails the test. */
  readonly findings: readonly Finding[];
  /** Of the spec stage. */
  readonly warnings: readonly Finding[];
}

/** The model of a 3.1 document without its first lines, or of a whole one. */
export function lowered(yaml: string): Lowered {
  return loweredFiles({ 'openapi.yaml': /^(openapi:|\{)/.test(yaml) ? yaml : header + yaml });
}

/** The model of the first of several files. */
export function loweredFiles(files: Readonly<Record<string, string>>): Lowered {
  const { spec, diagnostics, printed } = inspectFiles(files);
  if (spec === undefined || diagnostics.some(({ severity }) => severity === 'error')) throw new Error(printed);
  const findings: Finding[] = [];
  const api = lower(spec, (finding) => findings.push(finding));
  return { spec, api, findings, warnings: diagnostics };
}

/** The only operation of paths such as `/x: {get: {…}}`. */
export function loweredOperation(paths: string): Operation {
  return only(lowered(`paths:\n${indented(paths, 2)}`).api.operations);
}

/** A response body of the schema, as a type; `components` are further schemas, by name. */
export function loweredSchema(schema: string, components = ''): Type {
  return only(only(schemaOperation(schema, components).responses).contents).type;
}

/** A request body of the schema, as a type. */
export function loweredInput(schema: string, components = ''): Type {
  const { body } = schemaOperation(schema, components);
  if (body === undefined) throw new Error('there is no body');
  return body.type;
}

function schemaOperation(schema: string, components: string): Operation {
  const content = `content: {application/json: {schema: ${flow(schema)}}}`;
  return only(
    lowered(`
paths:
  /x:
    put:
      operationId: save
      requestBody: {required: true, ${content}}
      responses: {'200': {description: Done, ${content}}}
components:
  schemas: ${components === '' ? '{}' : `\n${indented(components, 4)}`}
`).api.operations,
  );
}

/** YAML in flow style can stand on many lines. */
function flow(yaml: string): string {
  return yaml.trim();
}

function indented(text: string, columns: number): string {
  return text.trim().replaceAll(/^/gm, ' '.repeat(columns));
}

export function only<Item>(items: readonly Item[]): Item {
  const [first] = items;
  if (first === undefined || items.length > 1) throw new Error(`${items.length} items where one is expected`);
  return first;
}

/** A type as a line of text: `string(uuid)`, `Pet?` if it can be null, `[Pet]`, `{integer}` for a map. */
export function shown(type: Type): string {
  switch (type.kind) {
    case 'string':
    case 'integer':
    case 'number':
      return type.format === undefined ? type.kind : `${type.kind}(${type.format})`;
    case 'boolean':
    case 'null':
    case 'unknown':
    case 'bytes':
      return type.kind;
    case 'literal':
      return JSON.stringify(type.value);
    case 'array':
      return `[${shown(type.items)}${type.single ? ' or one' : ''}]`;
    case 'map':
      return `{${shown(type.values)}}`;
    case 'nullable':
      return `${shown(type.type)}?`;
    case 'enum':
    case 'object':
    case 'union':
      return nameOf(type);
    default:
      return type satisfies never;
  }
}

/** A named type with its parts, a line for each type: `Pet: id integer, name? string`. */
export function declared(type: Type): string {
  switch (type.kind) {
    case 'enum':
      return `${nameOf(type)}${type.open ? ' (open)' : ''}: ${type.members.map(({ name, value }) => `${name}=${value}`).join(', ')}`;
    case 'object': {
      const fields = type.properties.map(
        (property) => `${property.name}${property.required ? '' : '?'} ${shown(property.type)}`,
      );
      const rest = type.additional === undefined ? [] : [`...${shown(type.additional)}`];
      return `${nameOf(type)}: ${[...fields, ...rest].join(', ')}`;
    }
    case 'union': {
      const { variants, discriminator } = type;
      const mapping = [...(discriminator?.mapping ?? [])].map(([value, variant]) => `${value}=${nameOf(variant)}`);
      if (discriminator?.fallback) mapping.push(`otherwise ${nameOf(discriminator.fallback)}`);
      const by = discriminator === undefined ? '' : ` by ${discriminator.property} (${mapping.join(', ')})`;
      return `${nameOf(type)}: ${variants.map(shown).join(' | ')}${by}`;
    }
    default:
      return shown(type);
  }
}

function nameOf({ names }: NamedType): string {
  return names[0] ?? '';
}
