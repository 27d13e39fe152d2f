/** Tables of parameters and of fields. */
import type { Body, Operation, Parameter, Property } from '../api/api.ts';
import { isRequired } from '../api/arguments.ts';
import type { Source } from '../diagnostic.ts';
import type { Dialect, Link, Row } from './dialect.ts';
import { code, example } from './literal.ts';
import type { Block } from './page.ts';
import { cell } from './prose.ts';
import { table } from './table.ts';

export interface SpecRow extends Row {
  readonly deprecated: boolean;
  readonly source: Source;
}

const deprecation =
  ': warning: ** DEPRECATED **: This will be removed in a future release, please migrate away from it as soon as possible.';

/** A row of a dialect, on the page of the value at `source`. */
export function plainRow(row: Row, source: Source): SpecRow {
  return { ...row, deprecated: false, source };
}

export function argumentRow(
  argument: Parameter | Body,
  place: 'field' | 'parameter',
  dialect: Dialect,
  link: Link,
): SpecRow {
  const required = isRequired(argument);
  const structured = 'in' in argument ? undefined : typeof argument.example === 'object';
  return {
    name: dialect.names.argument(argument),
    type: dialect.cell(argument.type, { place, optional: !required }, link),
    required,
    description: cell(argument.description),
    // The parts of a body show their own.
    example: argument.example === undefined || structured ? undefined : example(argument.example),
    deprecated: 'in' in argument && argument.deprecated,
    source: argument.source,
  };
}

export function propertyRow(property: Property, dialect: Dialect, link: Link): SpecRow {
  return {
    name: dialect.names.property(property),
    type: dialect.cell(property.type, { place: 'field', optional: !property.required }, link),
    required: property.required,
    description: cell(property.description),
    example: property.example === undefined ? undefined : example(property.example),
    deprecated: property.deprecated,
    source: property.source,
  };
}

/** Last on operations that have servers of their own. Its example alone is no reason for a column. */
export function serverOverrideRow(operation: Operation, dialect: Dialect): SpecRow {
  const { name, type } = dialect.serverOverride;
  const [server] = operation.servers;
  return {
    ...{ name, type, required: false, deprecated: false, description: 'An optional server URL to use.' },
    example: 'http://localhost:8080',
    source: server?.source ?? operation.source,
  };
}

/** Adds an Example column if one of `rows` has an example; `last` can fill the column, but does not add it. */
export function rowTable(
  first: 'Parameter' | 'Field',
  rows: readonly SpecRow[],
  source: Source,
  last?: SpecRow,
): Block {
  const withExamples = rows.some((row) => row.example !== undefined);
  const header = [first, 'Type', 'Required', 'Description', ...(withExamples ? ['Example'] : [])];
  const all = last === undefined ? rows : [...rows, last];
  return table(
    header,
    all.map((row) => ({ cells: cellsOf(row).slice(0, header.length), source: row.source })),
    source,
  );
}

/** Name, type, whether it is required, description, example. */
export function cellsOf(row: SpecRow): string[] {
  const mark = row.required ? ':heavy_check_mark:' : ':heavy_minus_sign:';
  return [
    row.deprecated ? `~~${code(row.name)}~~` : code(row.name),
    row.type,
    mark,
    descriptionOf(row),
    row.example ?? '',
  ];
}

function descriptionOf({ deprecated, description }: SpecRow): string {
  if (!deprecated) return description === '' ? 'N/A' : description;
  return description === '' ? deprecation : `${deprecation}<br/><br/>${description}`;
}
