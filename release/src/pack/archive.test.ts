import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { archiveOf, tarOf, type Files } from '../verify/tamper.fixture.ts';
import { readGem, readTar, readTarGz } from './archive.ts';
import { readZip, writeZip } from './zip.ts';

const files = (...paths: string[]): Files => new Map(paths.map((path) => [path, Buffer.from(`this is ${path}`)]));
const unsafe = ['../../x', '/etc/passwd', 'a/../../x', 'a//b', './a', 'a\\b', 'C:/x', 'a\nb'];

test('every kind of archive gives back what was put in', async () => {
  const some = files('a.txt', 'b/c.txt');
  expect(readZip(await archiveOf(some, '.zip'))).toEqual(some);
  expect(await readTarGz(await archiveOf(some, '.tgz'))).toEqual(some);
  const gem = await tarOf([
    ['metadata.gz', gzipSync('name: a\nrubygems_version: 1\n')],
    ['data.tar.gz', gzipSync(await tarOf(some))],
  ]);
  expect(await readGem(gem)).toEqual(new Map([...some, ['metadata.gz', Buffer.from('name: a\n')]]));
});

test.each(unsafe)('a path such as %j is refused', async (path) => {
  expect(() => readZip(writeZip(files('a', path)))).toThrow(`the path ${JSON.stringify(path)} in it is not safe`);
  await expect(readTar(await tarOf(files('a', path)))).rejects.toThrow('is not safe');
});

test.each(['symlink', 'link', 'character-device', 'fifo'] as const)('a %s is refused', async (type) => {
  const tar = await tarOf(files('a'), [{ header: { name: 'b', size: 0, type, linkname: '/etc/passwd' } }]);
  await expect(readTar(tar)).rejects.toThrow(`"b" in it is no file, but a ${type}`);
});

test('a file that is there twice is refused', async () => {
  await expect(readTar(await tarOf([...files('a', 'b'), ...files('a')]))).rejects.toThrow('"a" is twice in it');
  const zip = Buffer.from(writeZip(files('aa', 'bb')));
  expect(() => readZip(Buffer.from(zip.toString('latin1').replaceAll('bb', 'aa'), 'latin1'))).toThrow('"aa" is twice');
});

test('a name that every object has is a name like others', () => {
  const zip = Buffer.from(writeZip(files('abcdefghi')));
  const renamed = Buffer.from(zip.toString('latin1').replaceAll('abcdefghi', '__proto__'), 'latin1');
  expect([...readZip(renamed).keys()]).toEqual(['__proto__']);
});

test('what unpacks to very much is refused', async () => {
  const much = Buffer.alloc(129 * 1024 * 1024);
  await expect(readTarGz(gzipSync(much))).rejects.toThrow(/larger than/);
  const zip = Buffer.from(writeZip(files('a')));
  // The size that is told of the file, where it is and in the directory.
  zip.writeUInt32LE(0xfffffff0, 22);
  zip.writeUInt32LE(0xfffffff0, zip.readUInt32LE(zip.length - 6) + 24);
  expect(() => readZip(zip)).toThrow('it unpacks to more than 128 MiB');
});

test.each([
  ['cut', (zip: Buffer) => zip.subarray(0, -10)],
  ['followed by something', (zip: Buffer) => Buffer.concat([zip, Buffer.from('more')])],
  ['behind something', (zip: Buffer) => Buffer.concat([Buffer.from('more'), zip])],
  ['no zip', () => Buffer.from('<html>not found</html>')],
  ['empty', () => Buffer.of()],
  // Python's reader goes by the length of the directory, others by the number of files.
  ['with one more file than it counts', (zip: Buffer) => set(zip, zip.length - 12, 1)],
  ['with a directory elsewhere', (zip: Buffer) => set(zip, zip.length - 10, 7)],
  ['with a file that has another name there', (zip: Buffer) => set(zip, 30, 0x7a7a)],
])('a zip is refused that is %s', (_, change) => {
  expect(() => readZip(change(Buffer.from(writeZip(files('aa', 'bb')))))).toThrow(/does not end|is broken/);
});

test.each([
  ['cut', (tar: Buffer) => tar.subarray(0, 700), 'truncated'],
  ['without an end', (tar: Buffer) => tar.subarray(0, 1024), 'truncated'],
  ['followed by something', (tar: Buffer) => Buffer.concat([tar, Buffer.from('x')]), 'invalid EOF'],
  ['with a wrong sum', (tar: Buffer) => set(tar, 0, 0x7a7a), 'checksum'],
  ['of something else', () => Buffer.from('<html>not found</html>'), 'truncated'],
])('a tar is refused that is %s', async (_, change, message) => {
  await expect(readTar(change(Buffer.from(await tarOf(files('aa')))))).rejects.toThrow(new RegExp(message, 'i'));
});

test('a gem has the parts of a gem', async () => {
  await expect(readGem(await tarOf(files('data.tar.gz')))).rejects.toThrow('it lacks metadata.gz or data.tar.gz');
  await expect(readGem(await tarOf(files('install.sh')))).rejects.toThrow('no gem has "install.sh"');
});

test('a gem is refused whose file has the place of what it says of itself', async () => {
  const gem = await tarOf([
    ['metadata.gz', gzipSync('')],
    ['data.tar.gz', gzipSync(await tarOf(files('metadata.gz')))],
  ]);
  await expect(readGem(gem)).rejects.toThrow('"metadata.gz" is twice in it');
});

function set(bytes: Buffer, position: number, value: number): Buffer {
  bytes.writeUInt16LE(value, position);
  return bytes;
}
