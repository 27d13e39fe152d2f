import type { Attempt } from './attempt.js';
import { recovery } from './load-recovery.js';

/** The bytes of a body, after decompression. Of one that is longer than `attempt.maxResponseBytes` no more is read. */
export async function readBody(attempt: Attempt, response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const keep = async (chunk: Uint8Array): Promise<void> => {
    length += chunk.byteLength;
    if (length > attempt.maxResponseBytes) (await recovery()).refuseBody(attempt);
    chunks.push(chunk);
  };
  const reader = response.body?.getReader() as ReadableStreamDefaultReader<Uint8Array> | undefined;
  // Without a body there is nothing, and without streams, as in React Native, there is all of it.
  if (!reader) await keep(new Uint8Array(await response.arrayBuffer()));
  try {
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) await keep(read.value);
  } finally {
    // Frees the connection; what comes of it does not matter.
    reader?.cancel().catch(() => undefined);
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}
