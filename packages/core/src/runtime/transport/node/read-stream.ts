import type { Readable } from 'node:stream';
import { joined } from '../read-body.js';

/** All of a stream; undefined where there are more bytes than `limit`, of which no more are read. */
export function readStream(stream: Readable, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    stream
      .on('data', (chunk: Uint8Array) => {
        length += chunk.byteLength;
        chunks.push(chunk);
        if (length <= limit) return;
        resolve(undefined);
        stream.destroy();
      })
      .on('end', () => {
        resolve(joined(chunks, length));
      })
      .on('error', reject);
  });
}
