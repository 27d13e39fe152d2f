/** Docstrings: spec text as it stands in one, which cannot end it. */
import { lines, nothing, trusted, type Code } from '../../code/code.ts';

/** Paragraphs of plain text, from the spec or from us; empty ones leave nothing. */
export function docstring(paragraphs: readonly string[]): Code {
  const texts = paragraphs.map((text) => text.trim()).filter((text) => text !== '');
  const rows = texts.flatMap((text, index) => (index === 0 ? rowsOf(text) : ['', ...rowsOf(text)]));
  const shown = rows.join('\n').trim();
  if (shown === '') return nothing;
  const [first = '', ...rest] = inert(shown).replace(/^"/, ' "').split('\n');
  // A quotation mark before the closing ones would be one of them.
  const isPlain = (row: string): boolean => !/["\\]$/.test(row);
  if (rest.length === 0 && isPlain(first)) return trusted(`"""${first}"""`);
  return lines([trusted(`"""${first}`), ...rest.map((row) => trusted(row)), trusted('"""')]);
}

/** `content` with a docstring below: of an attribute. */
export function documented(content: Code, paragraphs: readonly string[]): Code {
  const text = docstring(paragraphs);
  return text === nothing ? content : lines([content, text]);
}

function rowsOf(text: string): string[] {
  return text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map((row) => clean(row).trimEnd());
}

function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) => (character === '\t' ? '    ' : ''));
}

function inert(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"');
}

/** Spec text on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
