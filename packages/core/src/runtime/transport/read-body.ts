import type { Attempt } from '../attempt.js';
import type { Answer } from './transport.js';

/** The bytes of a body, after decompression. Reading stops if it is longer than `attempt.maxResponseBytes`. */
export function readBody(attempt: Attempt, answer: Answer): Promise<Uint8Array<ArrayBuffer>> {
  return answer.readBody?.(attempt) ?? read(attempt, answer);
}

async function read(attempt: Attempt, answer: Answer): Promise<Uint8Array<ArrayBuffer>> {
  // There may be no body; on a platform without streams, such as React Native, the whole body is read at once.
  const reader = answer.body?.getReader?.();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
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
  const [first] = chunks;
  if (first?.length === length) return first;
  const whole = new Uint8Array(length);
  for (const each of chunks.reverse()) whole.set(each, (length -= each.length));
  return whole;
}
