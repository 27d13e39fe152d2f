/** Comments: spec text, escaped so that it cannot become code, a tool directive, or a documentation tag. */
import { lines, nothing, trusted, type Code } from '../../code/code.ts';

/** Paragraphs of plain text (from the spec or from us), then tags of ours such as `@deprecated`. */
export function comment(paragraphs: readonly string[], tags: readonly string[] = []): Code {
  const texts = paragraphs.map((text) => text.trim()).filter((text) => text !== '');
  const rows = texts.flatMap((text, index) => (index === 0 ? rowsOf(text) : ['', ...rowsOf(text)]));
  const all = tags.length === 0 || rows.length === 0 ? [...rows, ...tags] : [...rows, '', ...tags];
  if (all.length === 0) return nothing;
  return lines(all.map((row) => trusted(row === '' ? '#' : `# ${row}`)));
}

export function documented(paragraphs: readonly string[], tags: readonly string[], content: Code): Code {
  const doc = comment(paragraphs, tags);
  return doc === nothing ? content : lines([doc, content]);
}

function rowsOf(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029\u0085]/).map((row) => inert(row).trimEnd());
}

/** Spec text escaped for a comment. */
export function inert(text: string): string {
  return (
    text
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) => (character === '\t' ? ' ' : ''))
      .replace(/-(?=\*-)/g, '- ')
      .replace(/\brubocop(?=\s*:)/gi, 'rubocop ;')
      // A magic comment, such as `frozen_string_literal: true`, changes how Ruby or a type checker reads the file.
      .replace(/^\s*([\w-]+)\s*[:=]/, (found, word: string) =>
        directive.test(word) ? `> ${found.trimStart()}` : found,
      )
      .replace(/^(\s*)(?=[@:=!])/, '$1\\')
  );
}

const directive = /coding|frozen|shareable|warn|typed/i;
