/** Plays a response, or what takes its place. */
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { PlayedResponse } from '../scenario.ts';

export async function play(played: PlayedResponse | 'silence' | 'reset', response: ServerResponse): Promise<void> {
  if (played === 'silence') return;
  if (played === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  if (played.delayMs !== undefined) await sleep(played.delayMs);
  const body = bodyOf(played);
  const headers: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(played.headers ?? {}))
    headers[name] = typeof value === 'string' ? value : [...value];
  if (played.json !== undefined) headers['content-type'] ??= 'application/json';
  if (played.compress !== undefined) headers['content-encoding'] = played.compress;
  if (!played.chunked && played.status !== 204 && response.req.method !== 'HEAD')
    headers['content-length'] ??= String(body.length);
  response.writeHead(played.status, headers);
  if (played.sendOnly === undefined) {
    await new Promise<void>((resolve) => response.end(body, resolve));
    return;
  }
  response.flushHeaders();
  if (played.sendOnly > 0)
    await new Promise<void>((resolve) =>
      response.write(body.subarray(0, played.sendOnly), () => {
        resolve();
      }),
    );
  if (played.then === 'silence') return;
  // What was written is to be read before the connection breaks.
  await sleep(20);
  if (played.then === 'reset') response.socket?.resetAndDestroy();
  else response.socket?.destroy();
}

function bodyOf({ json, text, base64, compress }: PlayedResponse): Buffer {
  const plain =
    json !== undefined
      ? Buffer.from(JSON.stringify(json))
      : base64 !== undefined
        ? Buffer.from(base64, 'base64')
        : Buffer.from(text ?? '');
  return compress === undefined ? plain : gzipSync(plain);
}
