import type { Body } from './attempt.js';
import type { Holder, Shape } from './shape/shape.js';

/** Decodes a body. */
export type Decode = (body: Body, parse?: (text: string) => unknown) => unknown;

/** Decodes a JSON body. */
export function json(shape?: Shape): Decode {
  return (body, parse = JSON.parse) => {
    const holder: Holder = { 0: parse(body as string) };
    shape?.(holder, 0);
    return holder[0];
  };
}

/** Leaves a body as it was read. */
export const asIs: Decode = (body) => body;

/** Returns a body as bytes, copied if they are a part of a larger buffer, because the caller gets them. */
export const bytes = (body: Uint8Array<ArrayBuffer>): Body =>
  body.byteLength === body.buffer.byteLength ? body : new Uint8Array(body);
