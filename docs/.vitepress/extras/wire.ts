/** An operation as it goes over the wire: the request that the client really makes, and the responses of the description. */
import { STATUS_CODES } from 'node:http';
import type { Content, Operation, Response } from '../../../generator/src/api/api.ts';
import { sample } from '../../../generator/src/api/sample.ts';
import { fence } from '../../../generator/src/docs/literal.ts';
import { inlineText } from '../../../generator/src/docs/inline.ts';
import { clientSettings, exampleOptions } from '../call/client-options.ts';
import { httpRequest, httpResponse } from '../call/http.ts';
import { recordRequest } from '../call/recorded-request.ts';
import type { LanguageReference, Reference } from '../site/reference.ts';

export async function wireSection(operation: Operation, reference: Reference): Promise<readonly string[]> {
  const request = await recordRequest(
    reference.api,
    operation,
    typescript(reference).dialect.names,
    exampleOptions(clientSettings(reference.api)),
  );
  return [
    '### On the wire',
    '',
    ...fence('http', httpRequest(request)),
    '',
    ...operation.responses.flatMap(responseLines),
  ];
}

export function typescript({ languages }: Pick<Reference, 'languages'>): LanguageReference {
  const language = languages.find(({ id }) => id === 'typescript');
  if (language === undefined) throw new Error('the reference has no TypeScript');
  return language;
}

function responseLines(response: Response): readonly string[] {
  const text = inlineText(response.description);
  const title = `${response.status}${text === '' ? '' : `: ${text}`}`;
  const bodies = response.contents.length === 0 ? [undefined] : response.contents;
  return [title, '', ...bodies.flatMap((content) => [...fence('http', responseText(response, content)), ''])];
}

function responseText({ status }: Response, content: Content | undefined): string {
  const number = Number(status.replace('XX', '00')) || 500;
  const reason = STATUS_CODES[number] ?? '';
  if (content === undefined) return httpResponse(number, reason, undefined);
  return httpResponse(number, reason, content.contentType, bodyText(content));
}

function bodyText({ example, type, encoding }: Content): string {
  if (typeof example === 'string' && encoding !== 'json') return example;
  if (example !== undefined) return JSON.stringify(example, null, 2);
  const invented = sample(type);
  return invented.kind === 'json' ? JSON.stringify(invented.value) : '…';
}
