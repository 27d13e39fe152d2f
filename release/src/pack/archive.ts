/** The files inside an archive, by their path. Nothing is unpacked to the disk, and what installers may read in different ways is refused. */
import { gunzipSync } from 'node:zlib';
import { unpackTar } from 'modern-tar';
import { collect, largest, type Entries } from './entries.ts';

export async function readTarGz(content: Uint8Array): Promise<Entries> {
  return readTar(unzip(content));
}

const gemParts = new Set(['metadata.gz', 'data.tar.gz', 'checksums.yaml.gz']);

/** A gem is a tar: what it says of itself, and what it installs in another tar inside. */
export async function readGem(content: Uint8Array): Promise<Entries> {
  const parts = await readTar(content);
  const strange = [...parts.keys()].find((name) => !gemParts.has(name));
  if (strange !== undefined) throw new Error(`no gem has ${JSON.stringify(strange)}`);
  const [metadata, data] = [parts.get('metadata.gz'), parts.get('data.tar.gz')];
  if (metadata === undefined || data === undefined) throw new Error('it lacks metadata.gz or data.tar.gz');
  // Which version of RubyGems has packed it is no part of what it does.
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
