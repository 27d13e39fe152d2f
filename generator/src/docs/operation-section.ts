/** An operation on the page of its tag. */
import type { Operation, Tag } from '../api/api.ts';
import { argumentsOf, takesRequest } from '../api/arguments.ts';
import { deprecationNotice } from './deprecation.ts';
import type { Dialect, Link } from './dialect.ts';
import { errorTable } from './errors.ts';
import { fence } from './literal.ts';
import { block, type Block } from './page.ts';
import { prose } from './prose.ts';
import { redirectionTable } from './redirections.ts';
import { responseHeaderTable } from './response-headers.ts';
import { argumentRow, plainRow, rowTable, serverOverrideRow, type SpecRow } from './rows.ts';

const resultHeaders = 'Response headers, which are fields of the response:';

/** The example calls the operation through the group of `tag`. */
export function operationSection(operation: Operation, tag: Tag, dialect: Dialect, link: Link): readonly Block[] {
  const { source } = operation;
  const text = (lines: string | readonly string[]): Block => block(source, lines);
  return [
    text(`## ${methodTitle(operation, dialect)}`),
    deprecationNotice(operation.deprecated, source),
    text(prose(operation.description)),
    text('### Example Usage'),
    text(fence(dialect.fence, dialect.usage(operation, tag))),
    ...standaloneSection(operation, dialect),
    ...parameterSection(operation, dialect, link),
    text('### Response'),
    ...responseBlocks(operation, dialect, link),
    text('### Errors'),
    errorTable(operation, dialect),
  ];
}

/** What a call gives: its type, then the declared headers and redirections. */
export function responseBlocks(operation: Operation, dialect: Dialect, link: Link): readonly Block[] {
  return [
    block(operation.source, `**${dialect.returns(link({ kind: 'response', operation }))}**`),
    ...responseHeaderTable(operation.resultHeaders, resultHeaders, operation.source, dialect, link),
    ...redirectionTable(operation),
  ];
}

/** A method as it is shown; struck through where it is deprecated. */
export function methodTitle(operation: Operation, dialect: Dialect): string {
  const method = dialect.names.operation(operation).method;
  return operation.deprecated ? `~~${method}~~` : method;
}

/** The headings of the section, in order: repeated ones have other anchors. */
export function sectionHeadings(operation: Operation, dialect: Dialect): readonly string[] {
  return [
    dialect.names.operation(operation).method,
    'Example Usage',
    ...(dialect.standalone === undefined ? [] : ['Standalone function']),
    ...(hasParameters(operation, dialect) ? ['Parameters'] : []),
    'Response',
    'Errors',
  ];
}

function standaloneSection(operation: Operation, dialect: Dialect): readonly Block[] {
  if (dialect.standalone === undefined) return [];
  const { source } = operation;
  return [
    block(source, '### Standalone function'),
    block(source, 'The standalone function version of this method:'),
    block(source, fence(dialect.fence, dialect.standalone(operation))),
  ];
}

function hasParameters(operation: Operation, { optionRows = [] }: Dialect): boolean {
  return argumentsOf(operation).length > 0 || optionRows.length > 0 || operation.servers.length > 0;
}

function parameterSection(operation: Operation, dialect: Dialect, link: Link): readonly Block[] {
  const rows = parameterTable(operation, dialect, link);
  return rows.length === 0 ? [] : [block(operation.source, '### Parameters'), rows];
}

/** What a call takes; empty where it takes nothing. */
export function parameterTable(operation: Operation, dialect: Dialect, link: Link): Block {
  if (!hasParameters(operation, dialect)) return [];
  const { source } = operation;
  const own = takesRequest(operation)
    ? [requestRow(operation, link)]
    : argumentsOf(operation).map((argument) => argumentRow(argument, 'parameter', dialect, link));
  const options = (dialect.optionRows ?? []).map((row) => plainRow(row, source));
  const override = operation.servers.length > 0 ? serverOverrideRow(operation, dialect) : undefined;
  return rowTable('Parameter', [...own, ...options], source, override);
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
