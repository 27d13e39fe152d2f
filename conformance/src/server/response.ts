/** Sends a response, or the fault in its place. */
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { deflateSync, gzipSync } from 'node:zlib';
import { writeExactly } from '../exact.ts';
import type { Coding, PlayedResponse } from '../scenario.ts';

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
  if (played.compress !== undefined)
    headers['content-encoding'] = played.compress.map((coding) => coding.replace('members of ', '')).join(', ');
  if (!played.chunked && played.status !== 204 && response.req.method !== 'HEAD')
    headers['content-length'] ??= String(body.length);
  if (played.before !== undefined) response.socket?.write(played.before);
  response.writeHead(played.status, headers);
  if (played.sendOnly === undefined) {
    // In one write, beyond the length of the body: later bytes would be the response to the next request.
    const all = Buffer.concat([body, Buffer.from(played.after ?? '')]);
    await new Promise<void>((resolve) => response.end(all, resolve));
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
  // The client has to receive these bytes before the connection breaks.
  await sleep(20);
  if (played.then === 'reset') response.socket?.resetAndDestroy();
  else response.socket?.destroy();
}

function bodyOf({ json, text, base64, compress = [], cutEnd = 0 }: PlayedResponse): Buffer {
  const plain =
    json !== undefined
      ? Buffer.from(writeExactly(json))
      : base64 !== undefined
        ? Buffer.from(base64, 'base64')
        : Buffer.from(text ?? '');
  const whole = compress.reduce(compressed, plain);
  return whole.subarray(0, whole.length - cutEnd);
}

function compressed(plain: Buffer, coding: Coding): Buffer {
  const middle = Math.floor(plain.length / 2);
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return gzipSync(plain);
    case 'deflate':
      return deflateSync(plain);
    case 'members of gzip':
      return Buffer.concat([gzipSync(plain.subarray(0, middle)), gzipSync(plain.subarray(middle))]);
  }
}
