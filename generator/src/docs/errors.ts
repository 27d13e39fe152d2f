/** The errors of a call, as a table. */
import type { ErrorBody, Operation, Poll } from '../api/api.ts';
import type { Source } from '../diagnostic.ts';
import type { Dialect } from './dialect.ts';
import { labelOf } from './links.ts';
import { literal } from './literal.ts';
import type { Block } from './page.ts';
import { table } from './table.ts';

interface ErrorRow {
  readonly error: ErrorBody;
  readonly contentType: string;
  readonly statuses: string[];
  readonly source: Source;
}

/** Declared errors in the order of their statuses in the spec, then everything else. */
export function errorTable(operation: Operation, dialect: Dialect, poll?: Poll): Block {
  const declared = errorRows(operation).map(({ error, contentType, statuses, source }) => ({
    cells: [labelOf(error, dialect), literal(statuses.join(', ')), literal(contentType)],
    source,
  }));
  const other = { cells: [dialect.anyError, '4xx-5xx', '*/*'], source: operation.source };
  const late = poll === undefined ? [] : [{ cells: [dialect.polling.error, '', ''], source: poll.source }];
  return table(['Error Object', 'Status Code', 'Content Type'], [...declared, ...late, other], operation.source);
}

/** One row for an error that several statuses share. */
function errorRows(operation: Operation): readonly ErrorRow[] {
  const rows: ErrorRow[] = [];
  for (const { status, success, contents } of operation.responses) {
    for (const { error, contentType, source } of success ? [] : contents) {
      if (error === undefined) continue;
      const same = rows.find((row) => row.error === error && row.contentType === contentType);
      if (same === undefined) rows.push({ error, contentType, statuses: [status], source });
      else same.statuses.push(status);
    }
  }
  return rows;
}
