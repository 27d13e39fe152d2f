/** Names and values as Markdown: they look exactly as they are, whatever they contain. */
import type { Json } from '../api/api.ts';
import { clean, cleanLine } from './plain.ts';

/** Inline Markdown that shows `text` itself, on one line. */
export function literal(text: string): string {
  return escape(isPlain(text) ? text : quote(text));
}

/** A name as inline Markdown, on one line. */
export function heading(text: string): string {
  return escape(cleanLine(text) || '""').replaceAll('#', '\\#');
}

/** A code span; where Markdown or the site that shows it would change or run the text, `literal`. */
export function code(text: string): string {
  if (!isPlain(text) || !staysInCode(text)) return literal(text);
  const runs = new Set((text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = ['`', '``'].find((candidate) => !runs.has(candidate.length));
  if (fence === undefined) return literal(text);
  const padding = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return fence + padding + text + padding + fence;
}

/**
 * Whether the text of a code span is only shown: `{{` is run by the site's Vue templates, an include comment is replaced
 * before Markdown is read, and table rows are cut at pipes before code spans are seen.
 */
export function staysInCode(text: string): boolean {
  return !text.includes('{{') && !text.includes('<!--') && !text.includes('\\|');
}

/** A fenced block whose fence is longer than any in it. */
export function fence(language: string, content: string): string[] {
  const longest = (content.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 2);
  const marks = '`'.repeat(longest + 1);
  return [marks + language, ...content.trimEnd().split('\n'), marks];
}

/** An example from a spec. */
export function example(value: Json): string {
  if (typeof value === 'string') return literal(value);
  return value !== null && typeof value === 'object' ? code(JSON.stringify(value)) : String(value);
}

/** One character as text; a pipe stays as it is, because only tables escape it. */
export function escapeCharacter(character: string): string {
  switch (character) {
    case '<':
      return '&lt;';
    case '{':
      return '&#123;';
    case ']':
      return '&#93;';
    case '|':
      return '|';
    default:
      return `\\${character}`;
  }
}

function isPlain(text: string): boolean {
  return text !== '' && text === text.trim() && text === clean(text) && !/[\n\t]/.test(text);
}

/** As in JSON, and every invisible character as its number. */
function quote(text: string): string {
  const unusual = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
  return JSON.stringify(text).replace(unusual, (character) =>
    Array.from({ length: character.length }, (_, index) => {
      return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join(''),
  );
}

/** A backslash before a pipe would mean one thing to one reader of tables and another to the next. */
function escape(text: string): string {
  return text.replace(/[\\`*_[<{&~]|\](?=[(:])/g, (found, at: number) => {
    switch (found) {
      case '\\':
        return text[at + 1] === '|' ? '&#92;' : '\\\\';
      case ']':
        return ']\\';
      case '&':
        return '&amp;';
      case '_':
        return isInsideWord(text, at) ? '_' : '\\_';
      default:
        return escapeCharacter(found);
    }
  });
}

function isInsideWord(text: string, at: number): boolean {
  const letter = /[A-Za-z0-9]/;
  return letter.test(text[at - 1] ?? '') && letter.test(text[at + 1] ?? '');
}
