/** Reads a page as a code host would, as far as tests need it: written from the CommonMark and GFM rules alone. */

export interface ReadPage {
  readonly headings: readonly string[];
  /** Of each table the cells of each row, without the rule below the header. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** Everything outside code that is raw HTML, apart from line breaks in tables. */
  readonly html: readonly string[];
  /** The targets of links, images and definitions of links. */
  readonly targets: readonly string[];
  readonly paragraphs: readonly string[];
  readonly openFence: boolean;
}

export function readPage(markdown: string): ReadPage {
  const lines = markdown.split(/\r\n?|\n/);
  const headings: string[] = [];
  const tables: string[][][] = [];
  const text: string[] = [];
  let fence: string | undefined;
  let table: string[][] | undefined;
  for (const [index, line] of lines.entries()) {
    const marks = /^[\s>*+.)\d-]*(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (marks?.startsWith(fence) === true && line.trim() === marks) fence = undefined;
      continue;
    }
    if (marks !== undefined) {
      fence = marks;
      continue;
    }
    const before = lines[index - 1] ?? '';
    const body = line.replace(/^[\s>*+.)\d-]*(?=[#=|:-])/, '');
    if (/^#{1,6}(\s|$)/.test(body)) headings.push(body);
    else if (/^\s*>?\s*(=+|-+)\s*$/.test(line) && before.trim() !== '') headings.push(before);
    if (
      table === undefined &&
      isRule(line) &&
      cellsOf(before).length === cellsOf(line).length &&
      before.trim() !== ''
    ) {
      table = [cellsOf(before)];
      tables.push(table);
    } else if (line.trim() === '') table = undefined;
    else table?.push(cellsOf(line));
    text.push(withoutCode(line));
  }
  const shown = text.join('\n');
  return {
    headings,
    tables,
    html: Array.from(shown.matchAll(/(?<!\\)<(?!br\/>)[A-Za-z/!?]/g), ([tag]) => tag),
    targets: Array.from(shown.matchAll(/(?<=\]\()[^)]*|(?<=\]:)[^\n]*/g), ([target]) => target),
    paragraphs: shown.split(/\n\s*\n/).map((paragraph) => paragraph.trim()),
    openFence: fence !== undefined,
  };
}

/** A backslash takes the character after it along, also before a pipe. */
export function cellsOf(row: string): string[] {
  const inner = row.trim().replace(/^\|/, '').replace(/\|$/, '');
  const parts = Array.from(inner.matchAll(/\\[!-/:-@[-`{-~]|[^]/g), ([part]) => (part === '|' ? '\n' : part));
  return parts
    .join('')
    .split('\n')
    .map((cell) => cell.trim());
}

function isRule(line: string): boolean {
  return /^[\s>]*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/.test(line) && /[|:]/.test(line);
}

function withoutCode(line: string): string {
  let rest = line;
  let result = '';
  for (;;) {
    const found = /\\[!-/:-@[-`{-~]|`+/.exec(rest);
    if (found === null) return result + rest;
    const [mark] = found;
    result += rest.slice(0, found.index);
    rest = rest.slice(found.index + mark.length);
    const end = mark.startsWith('`') ? new RegExp(`(?<!\`)${mark}(?!\`)`).exec(rest)?.index : undefined;
    if (end === undefined) result += mark;
    else rest = rest.slice(end + mark.length);
  }
}
