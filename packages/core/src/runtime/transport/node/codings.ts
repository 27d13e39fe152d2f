import { PassThrough, pipeline, type Readable, type Transform } from 'node:stream';
import zlib from 'node:zlib';

/** Content codings ([RFC 9110, section 8.4.1](https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1)), and their decoders. */
const CODINGS: Readonly<Record<string, (first: number) => Transform>> = {
  gzip: () => zlib.createGunzip(),
  'x-gzip': () => zlib.createGunzip(),
  // Some servers omit the zlib header, whose first byte contains the number of the compression method.
  deflate: (first) => ((first & 15) === 8 ? zlib.createInflate() : zlib.createInflateRaw()),
  br: () => zlib.createBrotliDecompress(),
  // Node 20 does not have it.
  ...('createZstdDecompress' in zlib && { zstd: () => zlib.createZstdDecompress() }),
};

/** The maximum number of codings, because each takes memory and no server needs more. */
const MOST = 5;

/** The value of `Accept-Encoding`. */
export const ACCEPTED: string = Object.keys(CODINGS)
  .filter((coding) => coding !== 'x-gzip')
  .join(', ');

/** The codings of a body, last one first; none if one is unknown or there are too many: then the body is not decoded. */
export function codingsOf(header: string | null): readonly string[] {
  const codings = (header?.toLowerCase().split(',') ?? []).map((coding) => coding.trim());
  const applied = codings.filter((coding) => coding !== '' && coding !== 'identity').reverse();
  return applied.length <= MOST && applied.every((coding) => Object.hasOwn(CODINGS, coding)) ? applied : [];
}

/** Decodes a body. A truncated body is an error; an empty one is not, since some servers mark empty bodies as encoded. */
export function decoded(body: Readable, codings: readonly string[]): Readable {
  return codings.reduce((source, coding) => stage(source, CODINGS[coding] as (first: number) => Transform), body);
}

function stage(source: Readable, make: (first: number) => Transform): Readable {
  const out = new PassThrough();
  source.once('error', (error) => out.destroy(error));
  const end = () => out.end();
  source.once('end', end).once('data', (chunk: Buffer) => {
    source.off('end', end).pause().unshift(chunk);
    pipeline(source, make(chunk[0] ?? 0), out, () => undefined);
  });
  return out;
}
