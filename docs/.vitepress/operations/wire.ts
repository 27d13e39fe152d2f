/** The HTTP messages of an operation: the request that the client sends, and the described responses. */
import { STATUS_CODES } from 'node:http';
import type { Content, Operation, Response } from '../../../generator/src/api/api.ts';
import { sample } from '../../../generator/src/api/sample.ts';
import { fence, heading } from '../../../generator/src/docs/literal.ts';
import { inlineText } from '../../../generator/src/docs/inline.ts';
import { clientSettings, exampleOptions } from '../call/client-options.ts';
import { httpRequest, httpResponse } from '../call/http.ts';
import { recordRequest } from '../call/recorded-request.ts';
import { languageWithId, type Reference } from '../site/reference.ts';

export async function requestText(operation: Operation, reference: Reference): Promise<string> {
  const { names } = languageWithId('typescript', reference).dialect;
  const options = exampleOptions(clientSettings(reference.api));
  return httpRequest(await recordRequest(reference.api, operation, names, options));
}

/** The first success that is described. */
export function successText({ responses }: Operation): string {
  const response = responses.find(({ success }) => success) ?? responses[0];
  return response === undefined ? '' : responseText(response, response.contents[0]);
}

/** Every response, each under its status and description. */
export function responseSections({ responses }: Operation): readonly (readonly string[])[] {
  return responses.flatMap((response) => {
    const { status, contents } = response;
    const text = inlineText(response.description);
    const title = heading(status) + (text === '' ? '' : `: ${text}`);
    const bodies = contents.length === 0 ? [undefined] : contents;
    return [[title], ...bodies.map((content) => fence('http', responseText(response, content)))];
  });
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
