import { isUtf8 } from 'node:buffer';
import { isatty as isTerminal } from 'node:tty';
import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import type { Position } from '../diagnostic.ts';

/** What stands in the way of using a file. */
export interface Problem {
  readonly rule: 'unreadable-file' | 'encoding' | 'unsupported-reference' | 'limit';
  readonly message: string;
  readonly hint: string;
  readonly position?: Position;
}

export type ReadResult = { readonly text: string } | { readonly text: undefined; readonly problem: Problem };

export interface ReadOptions {
  /** Whether a pipe is read as well, to its end. */
  readonly pipes: boolean;
  /** The bytes that it may have. */
  readonly most: number;
}

/** The text of a UTF-8 file, without byte order mark. */
export function readText(file: string, options: ReadOptions): ReadResult {
  let bytes: Buffer | Problem;
  try {
    bytes = readBytes(file, options);
  } catch (error) {
    return { text: undefined, problem: unreadable(error) };
  }
  if (!Buffer.isBuffer(bytes)) return { text: undefined, problem: bytes };
  if (!isUtf8(bytes)) return { text: undefined, problem: notUtf8(bytes) };
  return { text: new TextDecoder().decode(bytes) };
}

/** What is piped into the command, which on some systems has no name that can be opened. */
export const standardInput = '/dev/stdin';

function readBytes(file: string, { pipes, most }: ReadOptions): Buffer | Problem {
  if (pipes && file === standardInput && !isTerminal(0)) return readUpTo(0, most);
  // Opening some devices does something already, and opening a pipe waits for whoever writes to it.
  const before = kindProblem(statSync(file), pipes);
  if (before !== undefined) return before;
  const descriptor = openSync(file, constants.O_RDONLY | (pipes ? 0 : constants.O_NONBLOCK));
  try {
    // Of what was opened, which may be another file by now.
    const stats = fstatSync(descriptor);
    return kindProblem(stats, pipes) ?? (stats.size > most ? tooLarge(most) : readUpTo(descriptor, most));
  } finally {
    closeSync(descriptor);
  }
}

function kindProblem(stats: Stats, pipes: boolean): Problem | undefined {
  if (stats.isFile() || (pipes && stats.isFIFO())) return undefined;
  const rule = 'unreadable-file';
  if (stats.isDirectory()) return { rule, message: 'this is a directory', hint: 'name the file inside it' };
  const what = stats.isFIFO() ? 'a pipe' : stats.isSocket() ? 'a socket' : 'a device';
  return { rule, message: `this is ${what}, not a file`, hint: 'name a regular file' };
}

/** The file may grow while it is read, and the size of a pipe is not known before its end. */
function readUpTo(descriptor: number, most: number): Buffer | Problem {
  const chunks: Buffer[] = [];
  let size = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(2 ** 20);
    const length = readSync(descriptor, chunk);
    if (length === 0) return Buffer.concat(chunks, size);
    size += length;
    if (size > most) return tooLarge(most);
    chunks.push(chunk.subarray(0, length));
  }
}

function tooLarge(most: number): Problem {
  const message = `the file has more than ${most / 2 ** 20} MB`;
  return { rule: 'limit', message, hint: 'divide it into several files, or generate from a part of it' };
}

const reasons: Readonly<Record<string, { readonly message: string; readonly hint: string }>> = {
  ENOENT: {
    message: 'there is no such file',
    hint: 'check the path; it is relative to where the command runs or to the referring file',
  },
  ENOTDIR: { message: 'there is no such file', hint: 'a part of the path is a file, not a directory' },
  ELOOP: { message: 'there is no such file', hint: 'a symbolic link in the path leads back to itself' },
  ENAMETOOLONG: { message: 'there is no such file', hint: 'the path is longer than this disk can hold' },
  EACCES: { message: 'the file may not be read', hint: 'give yourself permission to read it' },
};

function unreadable(error: unknown): Problem {
  const { code, message } = error as NodeJS.ErrnoException;
  const known = reasons[code ?? ''] ?? { message, hint: 'make sure the file exists and can be read' };
  return { rule: 'unreadable-file', ...known };
}

function notUtf8(bytes: Buffer): Problem {
  const hint = 'save the file as UTF-8';
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { rule: 'encoding', message: 'the file is UTF-16, not UTF-8', hint };
  }
  return { rule: 'encoding', message: 'the file is not valid UTF-8 from here on', hint, position: firstBadByte(bytes) };
}

function firstBadByte(bytes: Buffer): Position {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    const content = bytes.subarray(start, end);
    if (!isUtf8(content)) return { line, column: content.toString('utf8').indexOf('\ufffd') + 1 };
    line += 1;
    start = end + 1;
  }
  return { line: 1, column: 1 };
}
