/** Documentation comments: spec text as TSDoc, which cannot end the comment or become a tag. */
import { code, lines, nothing, trusted, type Code } from '../../code/code.ts';

/** Paragraphs of plain text (from the spec or from us), then tags of ours such as `@deprecated`. */
export function comment(paragraphs: readonly string[], tags: readonly string[] = []): Code {
  const texts = paragraphs.map((text) => text.trim()).filter((text) => text !== '');
  const rows = texts.flatMap((text, index) => (index === 0 ? rowsOf(text) : ['', ...rowsOf(text)]));
  const last = tags.map(unended);
  const all = last.length === 0 || rows.length === 0 ? [...rows, ...last] : [...rows, '', ...last];
  const [only] = all;
  if (only === undefined) return nothing;
  if (all.length === 1) return code`/** ${trusted(only)} */`;
  const body = all.map((row) => trusted(row === '' ? ' *' : ` * ${row}`));
  return lines([trusted('/**'), ...body, trusted(' */')]);
}

export function documented(paragraphs: readonly string[], tags: readonly string[], content: Code): Code {
  const doc = comment(paragraphs, tags);
  return doc === nothing ? content : lines([doc, content]);
}

function rowsOf(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map((row) => inert(row).trimEnd());
}

/** The tag is ours, but its text may come from the spec. */
function unended(tag: string): string {
  return tag.replace(/[\n\r\u2028\u2029]/g, ' ').replaceAll('*/', '*\\/');
}

/** Spec text escaped for a comment; used for tags, which need one line. */
export function inert(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) => (character === '\t' ? ' ' : ''))
    .replaceAll('*/', '*\\/')
    .replace(/(^|\s|\{)@/g, '$1\\@')
    .replace(relative, (found) => `${found.slice(0, -1)}\\${found.slice(-1)}`);
}

/** Matches where a relative link, image or definition of Markdown or HTML begins; its target does not exist here. */
const relative =
  /\]\((?!\s*<?(?:[a-z][a-z\d+.-]*:|#))|^\s*\[[^\]]*\]:(?!\s*<?[a-z][a-z\d+.-]*:)|<(?=[a-z][^<>]*\s(?:src|href|srcset)\s*=)/gi;
