/** Documentation comments: spec text as XML, which cannot end the comment or become an element. */
import { code, lines, nothing, sequence, trusted, type Code } from '../../code/code.ts';

/** Columns for the text of a member's comment within lines of 120 columns. */
const ROOM = 108;

/** A tag of an XML documentation comment, with text from the spec. */
export interface DocTag {
  readonly open: Code;
  readonly close: Code;
  readonly text: string;
}

/** `<param name="name">text</param>`. In XML a name that is a keyword has no `@`. */
export function parameterTag(name: Code, text: string): DocTag {
  const plain = name.kind === 'text' ? trusted(name.text.replace(/^@/, '')) : name;
  return {
    open: code`<param name="${plain}">`,
    close: trusted('</param>'),
    text: text.trim() === '' ? 'As the API describes it.' : text,
  };
}

export function exceptionTag(type: Code, text: string): DocTag {
  return { open: code`<exception cref="${type}">`, close: trusted('</exception>'), text };
}

/** A summary of paragraphs, then tags. */
export function comment(paragraphs: readonly string[], tags: readonly DocTag[] = []): Code {
  const texts = paragraphs.map((text) => text.trim()).filter((text) => text !== '');
  const [first, ...rest] = texts;
  const summary = first === undefined ? nothing : element(trusted('<summary>'), trusted('</summary>'), first);
  const remarks =
    rest.length === 0
      ? nothing
      : lines([
          trusted('/// <remarks>'),
          ...rest.flatMap((text) => [element(trusted('<para>'), trusted('</para>'), text)]),
          trusted('/// </remarks>'),
        ]);
  return lines([summary, remarks, ...tags.map(({ open, close, text }) => element(open, close, text))]);
}

export function documented(paragraphs: readonly string[], tags: readonly DocTag[], content: Code): Code {
  const doc = comment(paragraphs, tags);
  return doc === nothing ? content : lines([doc, content]);
}

export function obsolete(isDeprecated: boolean): Code {
  return isDeprecated ? trusted('[global::System.Obsolete("This may be removed in a future release.")]') : nothing;
}

function element(open: Code, close: Code, text: string): Code {
  const rows = rowsOf(text);
  const [only] = rows;
  if (only !== undefined && rows.length === 1 && only.length < ROOM - 20) {
    return sequence([trusted('/// '), open, trusted(only), close]);
  }
  return lines([
    sequence([trusted('/// '), open]),
    ...rows.map((row) => trusted(row === '' ? '///' : `/// ${row}`)),
    sequence([trusted('/// '), close]),
  ]);
}

/** Joins the lines of a paragraph before it is wrapped. */
function rowsOf(text: string): string[] {
  const joined: string[] = [];
  for (const row of text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map((each) => each.trim())) {
    const isContinued = row !== '' && (joined.at(-1) ?? '') !== '' && /^[^-*#|>\d\\]/.test(row);
    if (isContinued) joined.push(`${joined.pop() ?? ''} ${row}`);
    else joined.push(row);
  }
  return joined.flatMap(wrap);
}

/** Spec text escaped for an XML element; text in backticks becomes `<c>`. */
export function inert(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Co}\u2028\u2029\ufffe\uffff]/gu, (character) => (character === '\t' ? ' ' : ''))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/`([^`]+)`/g, '<c>$1</c>');
}

/** Wraps text at spaces, before characters are escaped; text without spaces is not broken. */
function wrap(text: string): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(/ +/)) {
    if (row !== '' && row.length + 1 + word.length > ROOM) {
      rows.push(inert(row));
      row = word;
    } else {
      row = row === '' ? word : `${row} ${word}`;
    }
  }
  return [...rows, inert(row)];
}
