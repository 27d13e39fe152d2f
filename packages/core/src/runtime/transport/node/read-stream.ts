import type { Readable } from 'node:stream';
import type { Attempt } from '../../attempt.js';

/** Reads a whole stream. If it is longer than `attempt.maxResponseBytes`, reading stops and `attempt` notes it. */
export function readStream(stream: Readable, attempt: Attempt): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    stream
      .on('data', (chunk: Uint8Array) => {
        length += chunk.byteLength;
        chunks.push(chunk);
        if (length <= attempt.maxResponseBytes) return;
        attempt.isTooLong = true;
        reject(new Error());
        stream.destroy();
      })
      .on('end', () => {
        resolve(joined(chunks, length));
      })
      .on('error', reject);
  });
}

/** Joins chunks; a single one is not copied. */
function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const [first] = chunks;
  if (first?.byteLength === length) return first as Uint8Array<ArrayBuffer>;
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}
