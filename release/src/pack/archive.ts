/** Reads the files in an archive, by path. It unpacks nothing to disk, and refuses anything that installers could read differently. */
import { gunzipSync } from 'node:zlib';
import { unpackTar } from 'modern-tar';
import { collect, largest, type Entries } from './entries.ts';

export async function readTarGz(content: Uint8Array): Promise<Entries> {
  return readTar(unzip(content));
}

const gemParts = new Set(['metadata.gz', 'data.tar.gz', 'checksums.yaml.gz']);

/** A gem is a tar: its metadata, and another tar with the files that it installs. */
export async function readGem(content: Uint8Array): Promise<Entries> {
  const parts = await readTar(content);
  const strange = [...parts.keys()].find((name) => !gemParts.has(name));
  if (strange !== undefined) throw new Error(`no gem has ${JSON.stringify(strange)}`);
  const [metadata, data] = [parts.get('metadata.gz'), parts.get('data.tar.gz')];
  if (metadata === undefined || data === undefined) throw new Error('it lacks metadata.gz or data.tar.gz');
  // The version of RubyGems that packed it does not matter.
  const text = unzip(metadata)
    .toString()
    .replace(/^rubygems_version: .*\n/m, '');
  return collect([['metadata.gz', Buffer.from(text)], ...(await readTarGz(data))]);
}

export async function readTar(content: Uint8Array): Promise<Entries> {
  const entries = await unpackTar(content, { strict: true });
  return collect(
    entries.flatMap(({ header, data }): [string, Uint8Array][] => {
      if (header.type === 'directory') return [];
      if (header.type === 'file') return [[header.name, data ?? new Uint8Array()]];
      throw new Error(`${JSON.stringify(header.name)} in it is no file, but a ${header.type}`);
    }),
  );
}

function unzip(content: Uint8Array): Buffer {
  return gunzipSync(content, { maxOutputLength: largest });
}
