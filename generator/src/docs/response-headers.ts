/** The response headers that an operation declares, as fields of its result. */
import type { Operation, ResultHeader } from '../api/api.ts';
import type { Dialect, Link } from './dialect.ts';
import { code, literal } from './literal.ts';
import { block, type Block } from './page.ts';
import { cell } from './prose.ts';
import { cellsOf, type SpecRow } from './rows.ts';
import { table } from './table.ts';

/** Nothing where there are none. */
export function responseHeaderTable(
  { resultHeaders, source }: Operation,
  dialect: Dialect,
  link: Link,
): readonly Block[] {
  if (resultHeaders.length === 0) return [];
  const rows = resultHeaders.map((header) => {
    const [field = '', ...others] = cellsOf(headerRow(header, dialect, link)).slice(0, 4);
    return { cells: [literal(header.name), field, ...others], source: header.source };
  });
  return [
    block(source, 'Response headers, which are fields of the response:'),
    table(['Response Header', 'Field', 'Type', 'Required', 'Description'], rows, source),
  ];
}

export function headerRow(header: ResultHeader, dialect: Dialect, link: Link): SpecRow {
  const { type, optional, description, deprecated, source } = header;
  return {
    name: dialect.names.resultField(header),
    type: dialect.cell(type, { place: 'field', optional }, link),
    required: !optional,
    description: cell(description) || `The response header ${code(header.name)}`,
    example: undefined,
    deprecated,
    source,
  };
}
