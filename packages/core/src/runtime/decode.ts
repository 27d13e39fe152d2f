import type { Body } from './attempt.js';
import type { Holder, Shape } from './shape/shape.js';

/** Decodes a body. */
export type Decode = (body: Body) => unknown;

/** Decodes a JSON body. */
export function json(shape?: Shape): Decode {
  return (body) => {
    const holder: Holder = { 0: JSON.parse(body as string) as unknown };
    shape?.(holder, 0);
    return holder[0];
  };
}

/** Leaves a body as it was read. */
export const asIs: Decode = (body) => body;

/** Reads a body as bytes. */
export async function bytes(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await response.arrayBuffer());
}
