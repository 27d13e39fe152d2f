import type { IncomingMessage } from 'node:http';
import type { Answer } from '../transport.js';
import { codingsOf, decoded } from './codings.js';
import { RawHeaders } from './raw-headers.js';
import { readStream } from './read-stream.js';

/** A response from `node:http`. */
export function answerOf(incoming: IncomingMessage, method: string): Answer {
  const { statusCode: status = 0, statusMessage: statusText = '' } = incoming;
  const headers = new RawHeaders(incoming.rawHeaders);
  const hasNoBody = method === 'HEAD' || [204, 205, 304].includes(status);
  // Ignores errors of a body that nobody reads; a reader gets them itself.
  incoming.on('error', () => undefined);
  if (hasNoBody) incoming.resume();
  return {
    ok: status >= 200 && status < 300,
    status,
    statusText,
    headers,
    body: hasNoBody ? null : { cancel: () => cancel(incoming) },
    readBody: (attempt) =>
      hasNoBody
        ? Promise.resolve(new Uint8Array())
        : readStream(decoded(incoming, codingsOf(headers.get('content-encoding'))), attempt),
  };
}

function cancel(incoming: IncomingMessage): Promise<void> {
  if (incoming.complete) incoming.resume();
  else incoming.destroy();
  return Promise.resolve();
}
