/** The redirections that an operation declares: results like others, and so not followed. */
import type { Operation } from '../api/api.ts';
import { isRedirection } from '../api/outcomes.ts';
import { literal } from './literal.ts';
import { block, type Block } from './page.ts';
import { cell } from './prose.ts';
import { table } from './table.ts';

/** Empty if there are none. */
export function redirectionTable({ responses, source }: Operation): readonly Block[] {
  const declared = responses.filter(({ status }) => isRedirection(status));
  if (declared.length === 0) return [];
  const rows = declared.map(({ status, contents, description, ...response }) => ({
    cells: [
      literal(status),
      contents.map(({ contentType }) => literal(contentType)).join(', ') || 'N/A',
      cell(description) || 'N/A',
    ],
    source: response.source,
  }));
  return [
    block(source, 'These redirections are results too, and are not followed:'),
    table(['Status Code', 'Content Type', 'Description'], rows, source),
  ];
}
