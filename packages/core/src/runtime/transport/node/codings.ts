import { PassThrough, pipeline, type Readable, type Transform } from 'node:stream';
import zlib from 'node:zlib';

/** Content codings ([RFC 9110, section 8.4.1](https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1)), and what undoes them. */
const CODINGS: Readonly<Record<string, (first: number) => Transform>> = {
  gzip: () => zlib.createGunzip(),
  'x-gzip': () => zlib.createGunzip(),
  // Some servers leave out the header of zlib, which begins with the number of its method.
  deflate: (first) => ((first & 15) === 8 ? zlib.createInflate() : zlib.createInflateRaw()),
  br: () => zlib.createBrotliDecompress(),
  // Node 20 does not have it.
  ...('createZstdDecompress' in zlib && { zstd: () => zlib.createZstdDecompress() }),
};

/** Nobody needs more, and each takes memory. */
const MOST = 5;

/** What requests say that they accept. */
export const ACCEPTED: string = Object.keys(CODINGS)
  .filter((coding) => coding !== 'x-gzip')
  .join(', ');

/** The codings of a body, the last one first; none where one of them is not known, or where there are too many: such a body is left as it is. */
export function codingsOf(header: string | null): readonly string[] {
  const codings = (header?.toLowerCase().split(',') ?? []).map((coding) => coding.trim());
  const applied = codings.filter((coding) => coding !== '' && coding !== 'identity').reverse();
  return applied.length <= MOST && applied.every((coding) => Object.hasOwn(CODINGS, coding)) ? applied : [];
}

/** A body without its codings. What is cut short is an error; nothing at all is not, since some servers mark all bodies. */
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
