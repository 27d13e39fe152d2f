/** What the site adds to an operation of a reference page, as Markdown: below its heading, and after its last table. */
import type { Operation } from '../../../generator/src/api/api.ts';
import { code } from '../../../generator/src/docs/literal.ts';
import type { Reference } from '../site/reference.ts';
import { apiLink } from './api-reference.ts';
import { errorCodesOf, errorCodeTable, type ErrorCode } from './error-codes.ts';
import { specLink } from './spec-link.ts';
import { wireSection } from './wire.ts';

export interface OperationExtras {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** `apiPage` is the operation's page in the API reference, where there is one. */
export async function operationExtras(
  operation: Operation,
  reference: Reference,
  apiPage: string | undefined,
): Promise<OperationExtras> {
  const server = operation.servers[0] ?? reference.api.servers[0];
  const path = operation.path.map((part) => (typeof part === 'string' ? part : `{${part.name}}`)).join('');
  return {
    before: [
      [
        `${code(`${operation.method} ${path}`)} on ${code(server?.url ?? '')}`,
        specLink(operation.source, reference),
        ...apiLink(apiPage),
      ].join(' · '),
    ],
    after: [
      ...failureSection(errorCodesOf(operation.id)),
      ...(await wireSection(operation, reference)),
      '### Try it',
      '',
      `<OperationConsole operation="${encodeURIComponent(operation.id)}" />`,
    ],
  };
}

function failureSection(codes: readonly ErrorCode[]): readonly string[] {
  if (codes.length === 0) return [];
  return ['### When it fails', '', ...errorCodeTable(codes), ''];
}
