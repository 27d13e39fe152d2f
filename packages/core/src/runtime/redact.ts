import type { Attempt } from './attempt.js';
import { base64 } from './base64.js';

const LONGEST = 500;
const SHORTEST = 3;

/** Makes `text` safe to show: no secrets, no control characters, limited length. */
export function redact(text: string, secrets: readonly string[]): string {
  const shown = visible(secrets.length ? text.replace(pattern(secrets), '[redacted]') : text);
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
}

/** Removes control characters, which start terminal escape sequences, and format characters, which change text direction. */
export function visible(text: string): string {
  // No literal: Node reads it where it loads the module, and the tables of Unicode with it, which takes a tenth of an import.
  return text.replace(new RegExp('[\\p{Cc}\\p{Cf}\\u2028\\u2029]+', 'gu'), ' ');
}

/** Whether `value` can be shown as the cause of an error: errors and plain data that contain no secret. */
export function harmless(value: unknown, secrets: readonly string[]): boolean {
  const seen = new Set<unknown>();
  const isHarmless = (part: unknown): boolean => {
    if (typeof part === 'string') return secrets.length === 0 || !pattern(secrets).test(part);
    if (Object(part) !== part || seen.has(part)) return true;
    seen.add(part);
    const source = part as object;
    const isData =
      source instanceof Error || Array.isArray(source) || Object.getPrototypeOf(source) === Object.prototype;
    // The message of a DOMException is not an own property.
    return isData && ['message', ...Reflect.ownKeys(source)].every((key) => isHarmless(Reflect.get(source, key)));
  };
  return isHarmless(value);
}

/** The secrets of an attempt, in every form in which a server may send them back. */
export function secretsOf({ request, parts, secrets }: Attempt): string[] {
  const given: unknown[] = [secrets, parts?.secrets, parts?.body?.secrets, credentialHeaders(request.headers)];
  const known = given
    .flat(9)
    .flatMap((value) => (typeof value === 'object' && value ? Object.values(value) : [value]) as unknown[])
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map(String)
    // Shorter texts occur everywhere: hiding them would make messages unreadable.
    .filter((text) => text.length >= SHORTEST);
  return [...new Set(known.flatMap(forms))];
}

/** Headers that a caller or a hook may have set instead of using a security scheme. */
function credentialHeaders(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers)
    .filter(([name]) => /auth|cookie|token|key|secret|password/.test(name))
    .flatMap(([, value]) => [value, value.replace(/^\w+ +/, '')]);
}

function forms(secret: string): string[] {
  const url = encodeURIComponent(secret.replace(/[\ud800-\udfff]/gu, '\ufffd'));
  const form = new URLSearchParams([['', secret]]).toString().slice(1);
  const encoded = base64(secret);
  return [secret, url, form, encoded, encoded.replace(/=+$/, ''), JSON.stringify(secret).slice(1, -1)];
}

/** One pattern for all secrets, longest first, because one can be part of another. */
function pattern(secrets: readonly string[]): RegExp {
  const alternatives = [...secrets]
    .sort((one, other) => other.length - one.length)
    .map((secret) => secret.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return new RegExp(alternatives.join('|'), 'g');
}
