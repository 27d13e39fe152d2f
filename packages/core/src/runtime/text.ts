import type { Answer } from './transport/transport.js';

/**
 * Reads a body as text, in the charset that its `Content-Type` names. Where it names none, or one that is not known,
 * the text is UTF-8; what is not valid becomes U+FFFD.
 */
export function text(bytes: Uint8Array, { headers }: Pick<Answer, 'headers'>): string {
  const [, charset = 'utf-8'] = /;\s*charset\s*=\s*(?:"\s*)?([^\s";]+)/i.exec(headers.get('content-type') ?? '') ?? [];
  return decoderFor(bytes, charset).decode(bytes);
}

const UTF_8 = /* @__PURE__ */ new TextDecoder();

/** A byte order mark counts more than the header ([Encoding, decode](https://encoding.spec.whatwg.org/#decode)). */
function decoderFor([first, second, third]: Uint8Array, charset: string): TextDecoder {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  if (first === 0xef && second === 0xbb && third === 0xbf) return UTF_8;
  if (/^utf-?8$/i.test(charset)) return UTF_8;
  try {
    return new TextDecoder(charset);
  } catch {
    return UTF_8;
  }
}
