import type { Attempt } from '../attempt.js';
import { recovery } from '../load-recovery.js';
import type { Answer } from './transport.js';

/** The bytes of a body, after decompression. Of one that is longer than `attempt.maxResponseBytes` no more is read. */
export async function readBody(attempt: Attempt, answer: Answer): Promise<Uint8Array<ArrayBuffer>> {
  const { body } = answer;
  const limit = attempt.maxResponseBytes;
  const bytes = await (body?.read ? body.read(limit) : read(answer, limit));
  return bytes ?? (await recovery()).refuseBody(attempt);
}

async function read(answer: Answer, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = answer.body?.getReader?.();
  // Without a body there is nothing, and without streams, as in React Native, there is all of it.
  if (!reader) {
    const bytes = new Uint8Array((await answer.arrayBuffer?.()) ?? []);
    return bytes.byteLength > limit ? undefined : bytes;
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { value } = await reader.read();
    if (!value) return joined(chunks, length);
    length += value.byteLength;
    if (length > limit) {
      // Frees the connection; what comes of it does not matter.
      reader.cancel().catch(() => undefined);
      return undefined;
    }
    chunks.push(value);
  }
}

/** Chunks as one; a view of something larger is copied, since bytes are what a caller may get. */
export function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const [first] = chunks;
  if (first?.buffer.byteLength === length) return first as Uint8Array<ArrayBuffer>;
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}
