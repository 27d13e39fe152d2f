/** The parameters and options of a call. Two columns fit beside the call and on a phone. */
import type { Operation, Poll } from '../../../generator/src/api/api.ts';
import type { Dialect, Link } from '../../../generator/src/docs/dialect.ts';
import { allArguments } from '../../../generator/src/docs/operation-section.ts';
import type { Block } from '../../../generator/src/docs/page.ts';
import { cellsOf, type SpecRow } from '../../../generator/src/docs/rows.ts';
import { table } from '../../../generator/src/docs/table.ts';

export function parameterTable(operation: Operation, dialect: Dialect, link: Link, poll: Poll | undefined): Block {
  const rows = allArguments(operation, dialect, link, poll).map((row) => ({ cells: cells(row), source: row.source }));
  return table(['Parameter', 'Description'], rows, operation.source);
}

/** The name, the type and `required` below each other, then the description and the example. */
function cells(row: SpecRow): readonly string[] {
  const [name = '', type = '', , description = '', example = ''] = cellsOf(row);
  return [
    [name, type, ...(row.required ? ['required'] : [])].join('<br/>'),
    [description, ...(example === '' ? [] : [`Example: ${example}`])].join('<br/>'),
  ];
}
