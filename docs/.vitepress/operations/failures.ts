/** The table of errors of an operation: every declared status, every known code, and the class of each. */
import type { ErrorBody, Operation, Poll, Response } from '../../../generator/src/api/api.ts';
import type { Dialect } from '../../../generator/src/docs/dialect.ts';
import { linksFrom } from '../../../generator/src/docs/links.ts';
import { literal } from '../../../generator/src/docs/literal.ts';
import { cell } from '../../../generator/src/docs/prose.ts';
import { errorCodesOf } from './error-codes.ts';

interface Failure {
  readonly status: string;
  /** The code in the body; undefined if the status is enough. */
  readonly code: number | undefined;
  /** The declared classes; none if the body is not described. */
  readonly errors: readonly ErrorBody[];
  readonly text: string;
}

/** `page` is the path of the page with the table, below the folder of the language. */
export function failureTable(
  operation: Operation,
  poll: Poll | undefined,
  dialect: Dialect,
  page: string,
): readonly string[] {
  const link = linksFrom(page, dialect);
  const rows = failuresOf(operation).map(({ status, code, errors, text }) => {
    const response = literal(code === undefined ? status : `${status}, code ${code}`);
    const thrown = errors.length === 0 ? dialect.anyError : errors.map(link).join(' ');
    return row(response, thrown, text);
  });
  return [
    row('Response', 'Error', 'Meaning, and what to do'),
    row('---', '---', '---'),
    ...rows,
    ...(poll === undefined
      ? []
      : [row('no result in time', dialect.polling.error, 'Wait longer; start again if it has expired.')]),
    row('any other', dialect.anyError, anyOther),
  ];
}

const anyOther = 'The server refused the call: the message has the status, and the cause where the server names one.';

function row(...cells: readonly string[]): string {
  return `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** Every declared status, and every known code of the services, by status. */
function failuresOf(operation: Operation): readonly Failure[] {
  const declared = operation.responses.filter(({ success }) => !success);
  const known = errorCodesOf(operation.id).map(({ status, code, meaning, action }): Failure => {
    const response = declared.find((one) => one.status === String(status));
    return { status: String(status), code, errors: errorsOf(response), text: `${meaning}. ${action}` };
  });
  const others = declared
    .filter(({ status }) => known.every((one) => one.status !== status))
    .map((response): Failure => {
      const { status, description } = response;
      return { status, code: undefined, errors: errorsOf(response), text: cell(description) || 'N/A' };
    });
  return [...known, ...others].sort((one, two) => one.status.localeCompare(two.status, 'en'));
}

function errorsOf(response: Response | undefined): readonly ErrorBody[] {
  return [...new Set(response?.contents.flatMap(({ error }) => error ?? []))];
}
