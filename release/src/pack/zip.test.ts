import { crc32, deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readZip } from './zip.ts';

interface Part {
  readonly name?: string;
  readonly content?: string;
  readonly flags?: number;
  readonly method?: number;
  readonly packed?: Buffer;
  readonly sum?: number;
  readonly attributes?: number;
  readonly comment?: string;
}

/** What a file and its line in the directory have in common. */
function common({ name = 'a', content = 'honest', flags = 0, method = 0, packed, sum }: Part, extra = 0): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt32LE(sum ?? crc32(content), 10);
  fields.writeUInt32LE(packed?.length ?? content.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  fields.writeUInt16LE(extra, 24);
  return fields;
}

function file(part: Part = {}, extra = ''): Buffer {
  const { name = 'a', content = 'honest', packed = Buffer.from(content) } = part;
  return Buffer.concat([Buffer.from('PK\x03\x04'), common(part, extra.length), latin1(name + extra), packed]);
}

function line(part: Part = {}, place = 0): Buffer {
  const { name = 'a', comment = '', attributes = 0 } = part;
  const rest = Buffer.alloc(14);
  rest.writeUInt16LE(comment.length, 0);
  rest.writeUInt32LE(attributes, 6);
  rest.writeUInt32LE(place, 10);
  return Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), common(part), rest, latin1(name + comment)]);
}

function end(start: number, lines: readonly Buffer[]): Buffer {
  const record = Buffer.alloc(22);
  record.write('PK\x05\x06');
  record.writeUInt16LE(lines.length, 8);
  record.writeUInt16LE(lines.length, 10);
  record.writeUInt32LE(Buffer.concat(lines).length, 12);
  record.writeUInt32LE(start, 16);
  return record;
}

function zipOf(files: readonly Buffer[], ...lines: readonly Buffer[]): Buffer {
  return Buffer.concat([...files, ...lines, end(Buffer.concat(files).length, lines)]);
}

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** Where a directory for very large archives is: where the end of that directory is. */
function locator(place: number): string {
  const bytes = Buffer.alloc(20);
  bytes.write('PK\x06\x07');
  bytes.writeUInt32LE(place, 8);
  bytes.writeUInt32LE(1, 16);
  return bytes.toString('latin1');
}

function end64(start: number, lines: readonly Buffer[]): Buffer {
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06');
  record.writeUInt32LE(44, 4);
  record.writeUInt32LE(lines.length, 24);
  record.writeUInt32LE(lines.length, 32);
  record.writeUInt32LE(Buffer.concat(lines).length, 40);
  record.writeUInt32LE(start, 48);
  return record;
}

test('the archives of these tests are read, but for what is wrong with them', () => {
  const more = { name: 'b', content: 'more', packed: deflateRawSync('more'), method: 8, attributes: 0o100644 * 65_536 };
  const zip = zipOf([file(), file(more)], line(), line(more, file().length));
  expect(readZip(zip)).toEqual(new Map(Object.entries({ a: Buffer.from('honest'), b: Buffer.from('more') })));
  expect(readZip(zipOf([]))).toEqual(new Map());
});

test.each(['comment', 'name'])('a second directory is refused that a %s leads to', (where) => {
  const evil = { content: 'steal()' };
  const hidden = [line()];
  const start = file().length + file(evil).length;
  const place = start + (hidden[0]?.length ?? 0);
  const second = [...hidden, end64(start, hidden)];
  const gap = place + 56;
  const last = where === 'name' ? { name: locator(place) } : { name: 'b', comment: locator(place) };
  const lines = [line(evil, file().length), line(last, gap)];
  const zip = zipOf([file(), file(evil), ...second, file(last)], ...lines);
  expect(() => readZip(zip)).toThrow('it has a second directory, of zip64');
});

test.each<[string, Part, string]>([
  ['has a comment', { comment: 'see PK' }, 'has a comment'],
  ['has its size after its content', { flags: 8 }, 'has flags'],
  ['is encrypted', { flags: 1 }, 'has flags'],
  ['is packed by bzip2', { method: 12 }, 'packed in a way'],
  ['is a link', { attributes: 0o120777 * 65_536 }, 'is a link'],
  ['is a device', { attributes: 0o020666 * 65_536 }, 'is a link, or of another kind'],
  ['has another sum', { sum: 1 }, 'the content of "a" in it is broken'],
  ['goes on after its end', { method: 8, packed: latin1(`${deflateRawSync('honest').toString('latin1')}x`) }, 'broken'],
  ['is longer than it says', { content: 'h', method: 8, packed: deflateRawSync('honest') }, 'larger than 1 bytes'],
  ['is shorter than it says', { method: 8, packed: deflateRawSync('hon') }, 'the content of "a" in it is broken'],
  ['is a directory', { name: 'a/', content: '' }, 'the path "a/" in it is not safe'],
])('a zip is refused in which a file %s', (_, part, message) => {
  expect(() => readZip(zipOf([file(part)], line(part)))).toThrow(message);
});

const gap = Buffer.from('gap');

test.each<[string, Buffer]>([
  ['before its files', zipOf([gap, file()], line({}, gap.length))],
  ['between them', zipOf([file(), gap, file({ name: 'b' })], line(), line({ name: 'b' }, file().length + gap.length))],
  ['after them', zipOf([file(), gap], line())],
  ['that is a file of no directory', zipOf([file(), file({ name: 'b' })], line())],
  ['that is a file twice', zipOf([file()], line(), line())],
  ['in the extra fields of a file', zipOf([file({}, 'more')], line())],
  ['after its directory', Buffer.concat([file(), line(), gap, end(file().length, [line()])])],
  ['of another content there than in the directory', zipOf([file({ content: 'steal!' })], line())],
  ['of another way of packing', zipOf([file({ method: 8 })], line())],
])('a zip is refused with something %s', (_, zip) => {
  expect(() => readZip(zip)).toThrow('its directory of files is broken');
});

test('a zip is refused with a comment at its end', () => {
  const zip = zipOf([file()], line());
  zip.writeUInt16LE(1, zip.length - 2);
  expect(() => readZip(zip)).toThrow('it does not end as a zip does');
});
