/** Declared response headers, as fields of a result or of an error. */
import type { ResultHeader } from '../api/api.ts';
import type { Source } from '../diagnostic.ts';
import type { Dialect, Link } from './dialect.ts';
import { code, literal } from './literal.ts';
import { block, type Block } from './page.ts';
import { cell } from './prose.ts';
import { cellsOf, type SpecRow } from './rows.ts';
import { table } from './table.ts';

/** Empty without headers; `sentence` introduces the fields. */
export function responseHeaderTable(
  headers: readonly ResultHeader[],
  sentence: string,
  source: Source,
  dialect: Dialect,
  link: Link,
): readonly Block[] {
  if (headers.length === 0) return [];
  const rows = headers.map((header) => {
    const [field = '', ...others] = cellsOf(headerRow(header, dialect, link)).slice(0, 4);
    return { cells: [literal(header.name), field, ...others], source: header.source };
  });
  return [
    block(source, sentence),
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
