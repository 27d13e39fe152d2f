import type { RequestBody } from '../operation.js';
import { isAbsent, textOf } from '../parameters/value.js';
import { encode } from '../shape/encode.js';
import type { Shape } from '../shape/shape.js';
import { isBytes, typeOfBytes, type Bytes } from './bytes.js';
import type { Encoding, PropertyEncoding } from './encoding.js';
import { property } from './form-body.js';

/** What a body is put together from; what has to be read first is a function. */
type Piece = Bytes | (() => Promise<string>);

/**
 * A multipart body ([RFC 2046, section 5.1](https://www.rfc-editor.org/rfc/rfc2046#section-5.1)), of the type
 * `multipart/form-data` ([RFC 7578](https://www.rfc-editor.org/rfc/rfc7578)) if nothing else is said; absent when there
 * is no value. Each property is a part, each item of a list one of its own; objects are JSON. Not made with `FormData`,
 * which gives every part that has a media type the name of a file.
 */
export function multipartBody(
  value: object | undefined,
  shape?: Shape,
  encoding: Encoding = {},
  contentType = 'multipart/form-data',
): RequestBody | undefined {
  if (value === undefined) return undefined;
  const secrets: unknown[] = [];
  const boundary = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0'));
  const delimiter = `--form-${boundary.join('')}`;
  const pieces = Object.entries(encode(value, shape, secrets) as object)
    .flatMap(([name, field]) => partsOf(name, field, encoding[name] ?? {}))
    .flatMap((part) => [`${delimiter}\r\n`, ...part, '\r\n']);
  pieces.push(`${delimiter}--\r\n`);
  return { contentType: `${contentType}; boundary=${delimiter.slice(2)}`, content: joined(pieces), secrets };
}

function partsOf(name: string, field: unknown, encoding: PropertyEncoding): Piece[][] {
  if (encoding.style !== undefined) {
    const pairs = new URLSearchParams(property(name, field, { ...encoding, allowReserved: false }));
    return [...pairs].map(([key, text]) => [head(key), text]);
  }
  const items = Array.isArray(field) ? (field as unknown[]) : [field];
  return items.filter((item) => !isAbsent(item)).map((item) => partOf(name, item, encoding));
}

function partOf(name: string, item: unknown, { file, base64, contentType }: PropertyEncoding): Piece[] {
  if (file || isBytes(item)) {
    const content = isBytes(item) ? item : textOf(item);
    const own = content instanceof Blob && content.type !== '' ? content.type : undefined;
    const type = contentType === undefined ? own : typeOfBytes(content, contentType);
    const fileName = content instanceof File ? content.name : 'blob';
    return [head(name, type ?? 'application/octet-stream', fileName), base64 ? () => base64Of(content) : content];
  }
  const isObject = typeof item === 'object' && !(item instanceof Date);
  return [head(name, contentType ?? (isObject ? 'application/json' : undefined)), textOf(item)];
}

function head(name: string, contentType?: string, fileName?: string): string {
  const disposition = `form-data; name="${escaped(name)}"${fileName === undefined ? '' : `; filename="${escaped(fileName)}"`}`;
  const type = contentType === undefined ? '' : `Content-Type: ${contentType.replace(/[\r\n]+/g, ' ')}\r\n`;
  return `Content-Disposition: ${disposition}\r\n${type}\r\n`;
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '%22', '\r': '%0D', '\n': '%0A' };

/** As browsers do ([HTML, multipart form data](https://html.spec.whatwg.org/#multipart-form-data)). */
function escaped(text: string): string {
  return text.replace(/["\r\n]/g, (character) => ESCAPES[character] ?? character);
}

function joined(pieces: readonly Piece[]): Blob | (() => Promise<Blob>) {
  const ready = pieces.filter((piece) => typeof piece !== 'function');
  if (ready.length === pieces.length) return new Blob(ready);
  return async () =>
    new Blob(await Promise.all(pieces.map(async (piece) => (typeof piece === 'function' ? piece() : piece))));
}

async function base64Of(content: Bytes): Promise<string> {
  const bytes = new Uint8Array(await new Blob([content]).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
