import type { Answer } from './transport.js';

/** The headers of an answer, of which one is not true any more where the body has been decompressed. */
export function decodedHeaders({ headers }: Answer): Headers {
  const copy = new Headers([...headers]);
  const coding = copy.get('content-encoding') ?? '';
  if (/^(gzip|x-gzip|deflate|br|zstd|identity|[, ])+$/i.test(coding)) copy.delete('content-encoding');
  return copy;
}
