/** Writes archives that no tool here writes: changed and unsafe ones. */
import { gzipSync } from 'node:zlib';
import { packTar, type TarEntry } from 'modern-tar';
import { readTar } from '../pack/archive.ts';
import { writeZip } from '../pack/zip.ts';

/** The files of an artefact, to change in place. */
export type Files = Map<string, Buffer>;

/** An artefact with this file name ending and these files. `original` gives the rest of a gem. */
export async function archiveOf(files: Files, ending: string, original = Buffer.of()): Promise<Uint8Array> {
  switch (ending) {
    case '.zip':
    case '.whl':
    case '.nupkg':
      return writeZip(files);
    case '.gem': {
      const { 'metadata.gz': metadata, ...rest } = Object.fromEntries(files);
      const parts = new Map(await readTar(original));
      if (metadata) parts.set('metadata.gz', gzipSync(metadata));
      parts.set('data.tar.gz', gzipSync(await tarOf(Object.entries(rest))));
      return tarOf(parts);
    }
    default:
      return gzipSync(await tarOf(files));
  }
}

export async function tarOf(
  files: Iterable<readonly [name: string, content: Buffer]>,
  more: readonly TarEntry[] = [],
): Promise<Uint8Array> {
  const entries = [...files].map(([name, body]) => ({ header: { name, size: body.length }, body }));
  return packTar([...entries, ...more]);
}
