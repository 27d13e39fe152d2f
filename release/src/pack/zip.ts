/** Reads and writes zip. It refuses anything that two programs could read differently: one of them could see other files. */
import { crc32, inflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { collect, largest, type Entries } from './entries.ts';

/** The signatures of the parts of a zip: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
const signature = { end: 0x06054b50, end64: 0x07064b50, line: 0x02014b50, file: 0x04034b50 };

/** The fixed size of each part in bytes. */
const sizeOf = { end: 22, end64: 20, line: 46, file: 30 };

/** Reads the directory, and checks that the archive has no second one. */
export function readZip(content: Uint8Array): Entries {
  const zip = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const { count, start, end } = findDirectory(zip);
  const files: [string, Buffer][] = [];
  let line = start;
  let place = 0;
  let bytes = 0;
  for (let index = 0; index < count; index++) {
    const file = readLine(zip.subarray(0, end), line, place);
    bytes += file.size;
    if (bytes > largest) throw new Error(`it unpacks to more than ${largest / 1024 / 1024} MiB`);
    files.push([file.name, unpack(file)]);
    line += sizeOf.line + file.nameLength;
    place += sizeOf.file + file.nameLength + file.packed.length;
  }
  // There are no bytes between the files, the directory and its end record.
  if (line !== end || place !== start) throw broken();
  return collect(files);
}

/** Gives the same bytes for the same entries: the times of zip have no zone. */
export function writeZip(entries: Entries): Uint8Array {
  const files = [...entries].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 2) });
}

interface File {
  readonly name: string;
  /** Bytes, as written in the archive. */
  readonly nameLength: number;
  readonly packed: Buffer;
  readonly isDeflated: boolean;
  readonly size: number;
  readonly sum: number;
}

/** It reaches from `start` to `end`, the position of the end record; nothing follows. */
function findDirectory(zip: Buffer): { count: number; start: number; end: number } {
  const end = zip.length - sizeOf.end;
  if (end < 0 || zip.readUInt32LE(end) !== signature.end || zip.readUInt16LE(end + 20) !== 0)
    throw new Error('it does not end as a zip does');
  if (end >= sizeOf.end64 && zip.readUInt32LE(end - sizeOf.end64) === signature.end64)
    throw new Error('it has a second directory, of zip64');
  const [disk, count] = [zip.readUInt32LE(end + 4), zip.readUInt16LE(end + 10)];
  const [size, start] = [zip.readUInt32LE(end + 12), zip.readUInt32LE(end + 16)];
  if (disk !== 0 || count !== zip.readUInt16LE(end + 8) || start + size !== end) throw broken();
  return { count, start, end };
}

/** The file of an entry of the directory. Its header has to be at `place`, with the same values. */
function readLine(zip: Buffer, position: number, place: number): File {
  if (position + sizeOf.line > zip.length || zip.readUInt32LE(position) !== signature.line) throw broken();
  const line = zip.subarray(position);
  const [flags, method] = [line.readUInt16LE(8), line.readUInt16LE(10)];
  const [nameLength, extra, comment] = [line.readUInt16LE(28), line.readUInt16LE(30), line.readUInt16LE(32)];
  const [sum, packedSize, size] = [line.readUInt32LE(16), line.readUInt32LE(20), line.readUInt32LE(24)];
  if (extra !== 0) throw new Error('a file in it has extra fields');
  if (comment !== 0) throw new Error('a file in it has a comment');
  // The only flag allowed marks UTF-8 names. Others mean a trailing descriptor, encryption or a patch.
  if ((flags & ~0x0800) !== 0) throw new Error('a file in it has flags that change how it is read');
  if (method !== 0 && method !== 8) throw new Error('a file in it is packed in a way that is not common');
  const type = line.readUInt32LE(38) >>> 28;
  if (type !== 0 && type !== 8) throw new Error('a file in it is a link, or of another kind that is no file');
  const content = place + sizeOf.file + nameLength;
  const nameBytes = line.subarray(sizeOf.line, sizeOf.line + nameLength);
  const isHere =
    line.readUInt32LE(42) === place &&
    content + packedSize <= position &&
    zip.readUInt32LE(place) === signature.file &&
    zip.subarray(place + 4, place + sizeOf.file).equals(line.subarray(6, 32)) &&
    zip.subarray(place + sizeOf.file, content).equals(nameBytes);
  if (!isHere) throw broken();
  const packed = zip.subarray(content, content + packedSize);
  return { name: nameBytes.toString(), nameLength, packed, isDeflated: method === 8, size, sum };
}

function unpack({ name, packed, isDeflated, size, sum }: File): Buffer {
  const content = isDeflated ? inflate(packed, size) : packed;
  if (content.length === size && crc32(content) === sum) return content;
  throw new Error(`the content of ${JSON.stringify(name)} in it is broken`);
}

/** All of it has to be used: another program could find more in the rest. */
function inflate(packed: Buffer, size: number): Buffer {
  const options = { info: true, maxOutputLength: Math.max(size, 1) };
  const { buffer, engine } = inflateRawSync(packed, options) as unknown as { buffer: Buffer; engine: Inflated };
  if (engine.bytesWritten !== packed.length) throw broken();
  return buffer;
}

interface Inflated {
  /** The number of packed bytes that were read. */
  readonly bytesWritten: number;
}

function broken(): Error {
  return new Error('its directory of files is broken');
}
