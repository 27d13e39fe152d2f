/** Docstrings: spec text, escaped so that it cannot end the docstring. */
import { lines, nothing, trusted, type Code } from '../../code/code.ts';

/** A docstring of paragraphs of plain text, from the spec or from us; empty ones are left out. */
export function docstring(paragraphs: readonly string[]): Code {
  const texts = paragraphs.map((text) => text.trim()).filter((text) => text !== '');
  const rows = texts.flatMap((text, index) => (index === 0 ? rowsOf(text) : ['', ...rowsOf(text)]));
  const shown = rows.join('\n').trim();
  if (shown === '') return nothing;
  const [first = '', ...rest] = inert(shown).replace(/^"/, ' "').split('\n');
  // A quotation mark right before the closing ones would end the docstring too early.
  const isPlain = (row: string): boolean => !/["\\]$/.test(row);
  if (rest.length === 0 && isPlain(first)) return trusted(`"""${first}"""`);
  return lines([trusted(`"""${first}`), ...rest.map((row) => trusted(row)), trusted('"""')]);
}

/** `content` followed by a docstring, as for an attribute. */
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
