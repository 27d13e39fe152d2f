export type Entries = ReadonlyMap<string, Buffer>;

/** The limit for an archive in bytes, packed or unpacked: many times the size of any package here. */
export const largest = 128 * 1024 * 1024;

/** Throws if a name occurs twice, or leads out of the directory of the archive. */
export function collect(entries: Iterable<readonly [path: string, content: Uint8Array]>): Entries {
  const files = new Map<string, Buffer>();
  let bytes = 0;
  for (const [path, content] of entries) {
    if (!isSafe(path)) throw new Error(`the path ${JSON.stringify(path)} in it is not safe`);
    if (files.has(path)) throw new Error(`${JSON.stringify(path)} is twice in it`);
    bytes += content.length;
    if (bytes > largest) throw new Error(`it unpacks to more than ${largest / 1024 / 1024} MiB`);
    files.set(path, Buffer.from(content));
  }
  return files;
}

/** Relative, with plain names between single slashes. */
export function isSafe(path: string): boolean {
  return !/[\\:\u0000-\u001f\u007f]/.test(path) && path.split('/').every((name) => !['', '.', '..'].includes(name));
}
