/** Documentation comments: spec text as PHPDoc, which cannot end the comment or become a tag. */
import { code, lines, nothing, sequence, trusted, type Code } from '../../code/code.ts';
import { print } from '../../code/print.ts';

/** Columns for the text of a member's comment within lines of 120 columns. */
const ROOM = 110;

/** Paragraphs of plain text (from the spec or from us), then tags of ours such as `@deprecated`. */
export function comment(paragraphs: readonly string[], tags: readonly Code[] = []): Code {
  const texts = paragraphs.map((text) => text.trim()).filter((text) => text !== '');
  const rows = texts
    .flatMap((text, index) => (index === 0 ? rowsOf(text) : ['', ...rowsOf(text)]))
    .map((row) => trusted(row));
  const all = tags.length === 0 || rows.length === 0 ? [...rows, ...tags] : [...rows, trusted(''), ...tags];
  const [only] = all;
  if (only === undefined) return nothing;
  if (all.length === 1) return sequence([trusted('/** '), only, trusted(' */')]);
  return lines([trusted('/**'), ...all.map((row) => sequence([trusted(' * '), row])), trusted(' */')]);
}

export function documented(paragraphs: readonly string[], tags: readonly Code[], content: Code): Code {
  const doc = comment(paragraphs, tags);
  return doc === nothing ? content : lines([doc, content]);
}

/** A tag followed by text from the spec, on one or more rows. */
export function tag(name: Code, text: string): Code {
  const used = print(name, Infinity).text.length;
  const words = inert(text.replace(/\s+/g, ' ').trim());
  const [first = '', ...rest] =
    used > ROOM - 20 && words !== '' ? ['', ...wrap(words, ROOM - 4, ROOM - 4)] : wrap(words, ROOM - used, ROOM - 4);
  const rows = [
    sequence([name, trusted(first === '' ? '' : ` ${first}`)]),
    ...rest.map((row) => trusted(` *     ${row}`)),
  ];
  return lines(rows);
}

/** A tag with a type; omitted if it does not fit on a line, since PHP's own type remains. */
export function typeTag(content: Code): Code[] {
  return print(content, Infinity).text.length <= ROOM ? [content] : [];
}

/** A parameter's type, name and description. */
export function parameterTag(type: Code, name: Code, text: string): Code {
  const [full] = typeTag(code`@param ${type} ${name}`);
  return tag(full ?? code`@param ${name}`, text);
}

export function deprecation(deprecated: boolean): Code[] {
  return deprecated ? [trusted('@deprecated This may be removed in a future release.')] : [];
}

/** Text that does not fit continues in the next row, unless that row starts a list or another block. */
function rowsOf(text: string): string[] {
  const rows: string[] = [];
  let rest = '';
  for (const line of text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map((each) => inert(each).trimEnd())) {
    const isContinued = rest !== '' && /^[^\s\-*#|>\d\\]/.test(line);
    if (rest !== '' && !isContinued) rows.push(rest);
    const wrapped = wrap(isContinued ? `${rest} ${line}` : line, ROOM, ROOM);
    rest = wrapped.length > 1 ? (wrapped.pop() ?? '') : '';
    for (const row of wrapped) rows.push(row);
  }
  return rest === '' ? rows : [...rows, rest];
}

/** Spec text escaped for a comment. */
export function inert(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => (character === '\t' ? ' ' : ''))
    .replaceAll('*/', '*\\/')
    .replace(/(^|\s|\{)@/g, '$1\\@');
}

/** Wraps text at spaces; text without spaces is not broken. Further rows are indented like the text of a list item. */
function wrap(text: string, firstRoom: number, room: number): string[] {
  if (text.length <= firstRoom) return [text];
  const indentation = ' '.repeat(/^ *(?:[-*] +)?/.exec(text)?.[0].length ?? 0);
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(/(?<=[^ ]) +(?=[^ ])/)) {
    const candidate = row === '' ? word : `${row} ${word}`;
    const isFull = Array.from(candidate).length > (rows.length === 0 ? firstRoom : room);
    if (isFull && row !== '') rows.push(row);
    row = isFull && row !== '' ? indentation + word : candidate;
  }
  return [...rows, row];
}
