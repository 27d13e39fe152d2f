/** A large file, by HTTP. */
import { createWriteStream } from 'node:fs';
import { setGlobalProxyFromEnv } from 'node:http';
import { pipeline } from 'node:stream/promises';

const megabyte = 1_000_000;
const step = 10 * megabyte;

/** Says why it failed; `say` hears how far it is. A proxy is that of `HTTPS_PROXY` and its like. */
export async function download(url: string, file: string, say: (text: string) => void): Promise<string | undefined> {
  const restore = setGlobalProxyFromEnv();
  try {
    const { ok, status, body } = await fetch(url);
    if (!ok || body === null) return `HTTP status ${status}`;
    await pipeline(body, (chunks: AsyncIterable<Uint8Array>) => counted(chunks, say), createWriteStream(file));
    return undefined;
  } catch (error) {
    return reasonOf(error);
  } finally {
    restore();
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, say: (text: string) => void): AsyncIterable<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    const before = bytes;
    bytes += chunk.length;
    if (Math.floor(bytes / step) > Math.floor(before / step)) say(`  ${Math.floor(bytes / megabyte)} MB`);
    yield chunk;
  }
}

/** What fetch says is that it failed; its cause says why, and where it is of several addresses, only its code does. */
function reasonOf(error: unknown): string {
  const { message, code } = (error instanceof Error ? (error.cause ?? error) : error) as NodeJS.ErrnoException;
  return message || (code ?? String(error));
}
