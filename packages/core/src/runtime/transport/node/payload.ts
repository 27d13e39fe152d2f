import type { Message } from '../transport.js';

/** The body of a message as `node:http` takes it. */
export function payload({ body }: Message): Promise<string | Uint8Array | undefined> | string | Uint8Array | undefined {
  if (body instanceof Blob) return body.arrayBuffer().then((bytes) => new Uint8Array(bytes));
  return body instanceof ArrayBuffer ? new Uint8Array(body) : body;
}
