import type { Attempt } from '../attempt.js';
import type { Answer } from './transport.js';

/** The bytes of a body, after decompression. Of one that is longer than `attempt.maxResponseBytes` no more is read. */
export async function readBody(attempt: Attempt, answer: Answer): Promise<Uint8Array<ArrayBuffer>> {
  if (answer.readBody) return answer.readBody(attempt);
  // Without a body there is nothing, and without streams, as in React Native, there is all of it.
  const reader = answer.body?.getReader?.();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let chunk;
  do {
    chunk = reader ? (await reader.read()).value : new Uint8Array((await answer.arrayBuffer?.()) ?? []);
    if (chunk) {
      chunks.push(chunk);
      length += chunk.length;
    }
    if (length > attempt.maxResponseBytes) {
      // Frees the connection; the outcome does not matter.
      reader?.cancel().catch(() => undefined);
      attempt.isTooLong = true;
      throw new Error();
    }
  } while (reader && chunk);
  const whole = new Uint8Array(length);
  for (const each of chunks.reverse()) whole.set(each, (length -= each.length));
  return whole;
}
