/** An operation on the page of its tag. */
import type { Operation, Poll, Tag } from '../api/api.ts';
import { argumentsOf, takesRequest } from '../api/arguments.ts';
import { pollSentence } from '../api/remarks.ts';
import { deprecationNotice } from './deprecation.ts';
import type { Dialect, Link } from './dialect.ts';
import { errorTable } from './errors.ts';
import { fence } from './literal.ts';
import { inlineText } from './inline.ts';
import { block, type Block } from './page.ts';
import { prose } from './prose.ts';
import { redirectionTable } from './redirections.ts';
import { responseHeaderTable } from './response-headers.ts';
import { argumentRow, plainRow, rowTable, serverOverrideRow, type SpecRow } from './rows.ts';

const resultHeaders = 'Response headers, which are fields of the response:';

/** The example calls the operation through the group of `tag`, or with `poll` the method that repeats it. */
export function operationSection(
  operation: Operation,
  tag: Tag,
  dialect: Dialect,
  link: Link,
  poll?: Poll,
): readonly Block[] {
  const { source } = poll ?? operation;
  const text = (lines: string | readonly string[]): Block => block(source, lines);
  return [
    text(`## ${methodTitle(operation, dialect, poll)}`),
    deprecationNotice(operation.deprecated, source),
    text(poll === undefined ? prose(operation.description) : pollTitle(operation, dialect, poll)),
    text('### Example Usage'),
    text(fence(dialect.fence, dialect.usage(operation, tag, { poll }))),
    ...standaloneSection(operation, dialect, poll),
    ...parameterSection(operation, dialect, link, poll),
    text('### Response'),
    ...responseBlocks(operation, dialect.returns, dialect, link),
    text('### Errors'),
    errorTable(operation, dialect, poll),
  ];
}

/** The result of a call: its type, as `returns` writes it, then the declared headers and redirections. */
export function responseBlocks(
  operation: Operation,
  returns: Dialect['returns'],
  dialect: Dialect,
  link: Link,
): readonly Block[] {
  return [
    block(operation.source, `**${returns(link({ kind: 'response', operation }))}**`),
    ...responseHeaderTable(operation.resultHeaders, resultHeaders, operation.source, dialect, link),
    ...redirectionTable(operation),
  ];
}

/** The name of a method; struck through if it is deprecated. */
export function methodTitle(operation: Operation, dialect: Dialect, poll?: Poll): string {
  const method = methodOf(operation, dialect, poll);
  return operation.deprecated ? `~~${method}~~` : method;
}

function methodOf(operation: Operation, { names }: Dialect, poll: Poll | undefined): string {
  return poll === undefined ? names.operation(operation).method : names.poll(poll);
}

/** The description of a method that repeats an operation. */
export function pollTitle(operation: Operation, { names }: Dialect, poll: Poll): string {
  return inlineText(pollSentence(poll, names.operation(operation).method));
}

/** The headings of the section, in order: repeated ones have other anchors. */
export function sectionHeadings(operation: Operation, dialect: Dialect, poll?: Poll): readonly string[] {
  return [
    methodOf(operation, dialect, poll),
    'Example Usage',
    ...(dialect.standalone === undefined ? [] : ['Standalone function']),
    ...(hasParameters(operation, dialect, poll) ? ['Parameters'] : []),
    'Response',
    'Errors',
  ];
}

function standaloneSection(operation: Operation, dialect: Dialect, poll: Poll | undefined): readonly Block[] {
  if (dialect.standalone === undefined) return [];
  const { source } = operation;
  return [
    block(source, '### Standalone function'),
    block(source, 'The standalone function version of this method:'),
    block(source, fence(dialect.fence, dialect.standalone(operation, { poll }))),
  ];
}

function hasParameters(operation: Operation, { optionRows = [] }: Dialect, poll: Poll | undefined): boolean {
  return (
    poll !== undefined || argumentsOf(operation).length > 0 || optionRows.length > 0 || operation.servers.length > 0
  );
}

function parameterSection(
  operation: Operation,
  dialect: Dialect,
  link: Link,
  poll: Poll | undefined,
): readonly Block[] {
  const rows = parameterTable(operation, dialect, link, poll);
  return rows.length === 0 ? [] : [block(operation.source, '### Parameters'), rows];
}

/** The parameters of a call, or of the method that repeats it, as the file pages list them; empty if they list none. */
export function parameterTable(operation: Operation, dialect: Dialect, link: Link, poll?: Poll): Block {
  if (!hasParameters(operation, dialect, poll)) return [];
  const { source } = operation;
  const own = ownRows(operation, 'parameter', dialect, link);
  const options = [...(poll === undefined ? [] : dialect.polling.rows), ...(dialect.optionRows ?? [])].map((row) =>
    plainRow(row, source),
  );
  const override = operation.servers.length > 0 ? serverOverrideRow(operation, dialect) : undefined;
  return rowTable('Parameter', [...own, ...options], source, override);
}

/** Every argument and option of a call, with the types that the method declares. */
export function allArguments(operation: Operation, dialect: Dialect, link: Link, poll?: Poll): readonly SpecRow[] {
  const options = [...(poll === undefined ? [] : dialect.polling.rows), ...dialect.callOptions];
  return [...ownRows(operation, 'field', dialect, link), ...options.map((row) => plainRow(row, operation.source))];
}

function ownRows(operation: Operation, place: 'field' | 'parameter', dialect: Dialect, link: Link): readonly SpecRow[] {
  if (takesRequest(operation)) return [requestRow(operation, link)];
  return argumentsOf(operation).map((argument) => argumentRow(argument, place, dialect, link));
}

function requestRow(operation: Operation, link: Link): SpecRow {
  return {
    name: 'request',
    type: link({ kind: 'request', operation }),
    required: true,
    description: 'The request object to use for the request.',
    example: undefined,
    deprecated: false,
    source: operation.source,
  };
}
