/** A description's CommonMark as part of a page: readable as written, without effect on the text around it. */
import { inline } from './inline.ts';
import { code, fence } from './literal.ts';
import { clean, cleanLine } from './plain.ts';

/** Lines of a page. Headings, rules and tables come out as text; fences are closed. */
export function prose(markdown: string): string[] {
  const lines = passages(markdown).flatMap((passage) => {
    if (passage.kind === 'text') return passage.lines.map(blockLine);
    // An include comment is read even inside a fence.
    return ['', ...fence(passage.language, passage.lines.join('\n').replaceAll('<!--', '<! --')), ''];
  });
  const isBlank = (index: number): boolean => (lines[index] ?? '') === '';
  return lines.filter((line, index) => line !== '' || !(isBlank(index - 1) || index === lines.length - 1));
}

/** The cell of a table. */
export function cell(markdown: string): string {
  const lines = passages(markdown).flatMap((passage) =>
    passage.lines.map((line) => {
      if (passage.kind === 'text') return inline(line.trim());
      return line.trim() === '' ? '' : code(cleanLine(line));
    }),
  );
  return lines.join('<br/>');
}

interface Passage {
  readonly kind: 'text' | 'code';
  readonly language: string;
  readonly lines: string[];
}

/** Fenced code, wherever it is indented, and everything else. */
function passages(markdown: string): Passage[] {
  const found: Passage[] = [];
  let fenceMarks: string | undefined;
  const lines = clean(markdown)
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n');
  for (const line of lines) {
    const opening = fenceMarks === undefined ? /^\s*(`{3,}(?=[^`]*$)|~{3,})\s*([A-Za-z0-9+#]*)/.exec(line) : null;
    if (opening !== null) {
      fenceMarks = opening[1] ?? '';
      found.push({ kind: 'code', language: opening[2] ?? '', lines: [] });
    } else if (fenceMarks !== undefined && isClosing(line.trim(), fenceMarks)) {
      fenceMarks = undefined;
      found.push({ kind: 'text', language: '', lines: [] });
    } else {
      if (found.length === 0) found.push({ kind: 'text', language: '', lines: [] });
      found.at(-1)?.lines.push(line);
    }
  }
  return found.filter(({ lines }) => lines.length > 0);
}

function isClosing(line: string, marks: string): boolean {
  return line.startsWith(marks) && /^(.)\1*$/.test(line);
}

/** Escapes markup at the beginning of a line, except lists and quotations. */
function blockLine(line: string): string {
  const text = inline(line.replaceAll('\t', '    ').trimEnd());
  // Under a paragraph such a line would make it a heading or the head of a table.
  if (/^[\s>:|=+-]+$/.test(text) && /[-=]/.test(text)) return text.replace(/[-=:|+]/, '\\$&');
  return text.replace(/^([\s>+*\d.)-]*)([#|])/, '$1\\$2');
}
