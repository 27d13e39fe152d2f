/** The files inside an archive, by their path. */
import { gunzipSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import { unpackTar } from 'modern-tar';

export type Entries = ReadonlyMap<string, Buffer>;

export async function readTarGz(content: Uint8Array): Promise<Entries> {
  return readTar(gunzipSync(content));
}

/** A gem is a tar, and what it installs another inside. */
export async function readGem(content: Uint8Array): Promise<Entries> {
  const data = (await readTar(content)).get('data.tar.gz');
  if (data === undefined) throw new Error('there is no data.tar.gz in it');
  return readTarGz(data);
}

export function readZip(content: Uint8Array): Entries {
  return new Map(
    Object.entries(unzipSync(content)).flatMap(([path, data]): [string, Buffer][] =>
      path.endsWith('/') ? [] : [[path, Buffer.from(data)]],
    ),
  );
}

/** The same bytes for the same entries: zip has times without a zone. */
export function writeZip(entries: Entries): Uint8Array {
  const files = [...entries].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 2) });
}

export async function readTar(content: Uint8Array): Promise<Entries> {
  const entries = await unpackTar(content);
  return new Map(
    entries.flatMap(({ header, data }): [string, Buffer][] =>
      data === undefined ? [] : [[header.name, Buffer.from(data)]],
    ),
  );
}
