/** The page of an operation, as Markdown: description, call and response, then the details. */
import type { Operation } from '../../../generator/src/api/api.ts';
import { deprecationNotice } from '../../../generator/src/docs/deprecation.ts';
import { linksFrom, relativePath } from '../../../generator/src/docs/links.ts';
import { code, fence, heading } from '../../../generator/src/docs/literal.ts';
import { methodTitle, pollTitle, responseBlocks } from '../../../generator/src/docs/operation-section.ts';
import type { Block } from '../../../generator/src/docs/page.ts';
import { prose } from '../../../generator/src/docs/prose.ts';
import { apiLink, apiPageOf } from '../extras/api-reference.ts';
import { specLink } from '../extras/spec-link.ts';
import type { LanguageReference, Reference } from '../site/reference.ts';
import { pageExamples, type PageExamples } from './example.ts';
import { failureTable } from './failures.ts';
import { parameterTable } from './parameters.ts';
import { operationPaths, type OperationPath } from './paths.ts';
import { siteDialect } from './site-dialect.ts';
import { requestText, responseSections, successText } from './wire.ts';

export async function operationPage(
  { operation, poll, tag, path }: OperationPath,
  language: LanguageReference,
  reference: Reference,
): Promise<string> {
  const dialect = siteDialect(language.dialect);
  const link = linksFrom(path, dialect);
  const examples = pageExamples({ operation, poll, tag }, dialect);
  const parts: readonly (readonly string[])[] = [
    [`# ${methodTitle(operation, dialect, poll)}`],
    [addressLine(operation, language, reference)],
    textOf(deprecationNotice(operation.deprecated, operation.source)),
    poll === undefined ? prose(operation.description) : [pollTitle(operation, dialect, poll)],
    elsewhere({ operation, poll, tag, path }, language, reference),
    [`<OperationOutline sections="${sections}" />`],
    ['<div class="operation">'],
    ['<div class="operation-call">'],
    ['## Request'],
    fence(dialect.fence, examples.usage),
    ...standalone(examples, language),
    ['## Try it'],
    [`<OperationConsole operation="${encodeURIComponent(operation.id)}" />`],
    ['## Response'],
    fence('http', successText(operation)),
    ['</div>'],
    ['<div class="operation-details">'],
    ['## Parameters'],
    textOf(parameterTable(operation, dialect, link, poll)),
    ['## Result'],
    ...responseBlocks(operation, dialect.result ?? dialect.returns, dialect, link).map(textOf),
    ['## Errors'],
    failureTable(operation, poll, dialect, path),
    ['## On the wire'],
    fence('http', await requestText(operation, reference)),
    ...responseSections(operation),
    ['</div>'],
    ['</div>'],
  ];
  return parts
    .filter(({ length }) => length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** The anchors of the headings of the second level, in order. */
const sections = ['request', 'try-it', 'response', 'parameters', 'result', 'errors', 'on-the-wire'].join(',');

function textOf(block: Block): readonly string[] {
  return block.map(({ text }) => text);
}

function addressLine(operation: Operation, language: LanguageReference, reference: Reference): string {
  const server = operation.servers[0] ?? reference.api.servers[0];
  const path = operation.path.map((part) => (typeof part === 'string' ? part : `{${part.name}}`)).join('');
  return [
    `${code(`${operation.method} ${path}`)} on ${code(server?.url ?? '')}`,
    specLink(operation.source, reference),
    ...apiLink(apiPageOf(operation, language)),
  ].join(' · ');
}

/** Says which method to use, if an operation has several tags. */
function elsewhere(
  { operation, poll, tag, path }: Omit<OperationPath, 'anchor'>,
  language: LanguageReference,
  reference: Reference,
): readonly string[] {
  const others = operationPaths(reference, language).filter(
    (one) => one.operation === operation && one.poll === poll && one.tag !== tag,
  );
  if (others.length === 0) return [];
  const links = others.map((other) => `[${heading(other.tag.title)}](${relativePath(path, other.path)})`);
  return [`The same operation is also in ${links.join(', ')}. Both send the same request: use whichever reads better.`];
}

function standalone(
  { standalone: text }: PageExamples,
  { dialect }: LanguageReference,
): readonly (readonly string[])[] {
  if (text === undefined) return [];
  return [
    ['### Standalone function'],
    ['A bundler leaves out what the function does not need.'],
    fence(dialect.fence, text),
  ];
}
