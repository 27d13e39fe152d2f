/** Reads and writes zip. What two programs could read in two ways is refused: an archive could show one of them other files. */
import { unzipSync, zipSync } from 'fflate';
import { collect, isSafe, largest, type Entries } from './entries.ts';

const endSignature = 0x06054b50;
const fileSignature = 0x02014b50;

export function readZip(content: Uint8Array): Entries {
  checkDirectory(Buffer.from(content));
  const names: string[] = [];
  let bytes = 0;
  const files = unzipSync(content, {
    filter({ name, originalSize }) {
      bytes += originalSize;
      if (bytes > largest) throw new Error(`it unpacks to more than ${largest / 1024 / 1024} MiB`);
      if (name.endsWith('/') && originalSize === 0) return false;
      if (!isSafe(name)) throw new Error(`the path ${JSON.stringify(name)} in it is not safe`);
      names.push(name);
      return true;
    },
  });
  const twice = names.find((name, index) => names.indexOf(name) !== index || !Object.hasOwn(files, name));
  if (twice !== undefined) throw new Error(`${JSON.stringify(twice)} is twice in it`);
  return collect(Object.entries(files));
}

/** The same bytes for the same entries: zip has times without a zone. */
export function writeZip(entries: Entries): Uint8Array {
  const files = [...entries].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 2) });
}

/** The directory is where the end says, fills the space up to it, and has as many files as it says; nothing follows. */
function checkDirectory(content: Buffer): void {
  const end = content.length - 22;
  if (end < 0 || content.readUInt32LE(end) !== endSignature) throw new Error('it does not end as a zip does');
  const [count, size, start] = [
    content.readUInt16LE(end + 10),
    content.readUInt32LE(end + 12),
    content.readUInt32LE(end + 16),
  ];
  let position = start;
  for (let index = 0; index < count; index++) position += checkFile(content.subarray(0, end), position);
  if (position !== end || start + size !== end || content.readUInt16LE(end + 8) !== count) throw broken();
}

/** Gives how long its line in the directory is. Throws where it has another name there than where its content is. */
function checkFile(content: Buffer, position: number): number {
  if (position + 46 > content.length || content.readUInt32LE(position) !== fileSignature) throw broken();
  const [nameLength, extra, comment] = [28, 30, 32].map((offset) => content.readUInt16LE(position + offset)) as Three;
  // They can give a file another name or size.
  if (extra !== 0) throw new Error('a file in it has extra fields');
  const place = content.readUInt32LE(position + 42);
  if (place + 30 > position) throw broken();
  const name = content.subarray(position + 46, position + 46 + nameLength);
  const there = content.subarray(place + 30, place + 30 + content.readUInt16LE(place + 26));
  if (!name.equals(there)) throw broken();
  return 46 + nameLength + comment;
}

type Three = [number, number, number];

function broken(): Error {
  return new Error('its directory of files is broken');
}
