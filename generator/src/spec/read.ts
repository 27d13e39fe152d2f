import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Position } from '../diagnostic.ts';

/** What stands in the way of using a file. */
export interface Problem {
  readonly rule: 'unreadable-file' | 'encoding';
  readonly message: string;
  readonly hint: string;
  readonly position?: Position;
}

export type ReadResult = { readonly text: string } | { readonly text: undefined; readonly problem: Problem };

/** The text of a UTF-8 file, without byte order mark. */
export function readText(file: string): ReadResult {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { text: undefined, problem: unreadable(error) };
  }
  if (!isUtf8(bytes)) return { text: undefined, problem: notUtf8(bytes) };
  return { text: new TextDecoder().decode(bytes) };
}

const reasons: Readonly<Record<string, { readonly message: string; readonly hint: string }>> = {
  ENOENT: {
    message: 'there is no such file',
    hint: 'check the path; it is relative to where the command runs or to the referring file',
  },
  ENOTDIR: { message: 'there is no such file', hint: 'a part of the path is a file, not a directory' },
  EISDIR: { message: 'this is a directory', hint: 'name the file inside it' },
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
