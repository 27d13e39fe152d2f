import type { Finding } from '../diagnostic.ts';
import { own } from './json.ts';
import type { JsonObject } from './json.ts';
import { describe, quote } from './quote.ts';

/** The version of a document, whatever its form. */
export interface Version {
  /** The version as which the document is read. */
  readonly dialect: '2.0' | '3.0' | '3.1' | '3.2';
  /** The version in the document, such as 3.0.3. */
  readonly text: string;
  /** That it was not said as the specification asks. */
  readonly deviation?: Deviation;
}

interface Deviation {
  readonly message: string;
  readonly hint: string;
  /** The key with the version. */
  readonly key: string;
}

/** The version of a document, or why it is not read. */
export function versionOf(root: JsonObject, file: string): Version | Finding {
  for (const key of ['openapi', 'swagger']) {
    const value = own(root, key);
    if (value !== undefined) return read(key, value) ?? refused(key, value, file);
  }
  const message = 'the document does not say which OpenAPI version it is';
  return finding(file, '', message, 'begin it with openapi: 3.1.1');
}

const exact = /^(?:3\.[012](\.\d+(-.+)?)?|2\.0)$/;
/** `3`, `v3.1`, `3.1.x`: the minor version is clear, and nothing depends on what follows it. */
const loose = /^v?([23])(?:\.(\d+))?(?!\d)/i;

function read(key: string, value: unknown): Version | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return undefined;
  const [, major, minor = '0'] = loose.exec(text.trim()) ?? [];
  const dialect = `${major ?? ''}.${minor}`;
  if (!isDialect(dialect) || (key === 'swagger') !== (dialect === '2.0')) return undefined;
  if (typeof value === 'string' && exact.test(text)) return { dialect, text };
  const message = `the version is ${describe(value)}: it is read as ${quote(dialect)}`;
  const written = dialect === '2.0' ? dialect : `${dialect}.0`;
  return { dialect, text: dialect, deviation: { message, hint: `write ${key}: '${written}'`, key } };
}

function isDialect(text: string): text is Version['dialect'] {
  return ['2.0', '3.0', '3.1', '3.2'].includes(text);
}

function refused(key: string, value: unknown, file: string): Finding {
  const name = key === 'swagger' ? 'Swagger' : 'OpenAPI';
  const known = 'Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are read';
  const shown = typeof value === 'string' ? quote(value) : typeof value === 'number' ? String(value) : undefined;
  const message = shown === undefined ? `the version is ${describe(value)}` : `${name} ${shown} is not read`;
  const hint =
    key === 'swagger'
      ? `${known}: convert it to one of them first, or write swagger: '2.0' if that is what it is`
      : `${known}: write the one that the document is in, such as openapi: 3.1.1`;
  return finding(file, `/${key}`, message, hint);
}

function finding(file: string, pointer: string, message: string, hint: string): Finding {
  return { severity: 'error', rule: 'version', message, hint, source: { file, pointer } };
}
