/** One line of a description's Markdown, kept as written, except markup that could be live or reach beyond the line. */
import { code, escapeCharacter, literal, staysInCode } from './literal.ts';
import { cleanLine } from './plain.ts';

/** `text` has no line break. Everything that the result opens, it closes. */
export function inline(text: string): string {
  const closing = closingRuns(text);
  let result = '';
  let end = 0;
  for (const found of text.matchAll(notable)) {
    // Part of a code span.
    if (found.index < end) continue;
    const [whole, address] = found;
    const close = whole.startsWith('`') ? closing(found.index, whole.length) : undefined;
    const shown =
      close === undefined ? inert(whole, address) : codeSpan(text.slice(found.index, close + whole.length), whole);
    result += text.slice(end, found.index) + shown;
    end = close === undefined ? found.index + whole.length : close + whole.length;
  }
  return result + text.slice(end);
}

/** A summary or another text that has one line. */
export function inlineText(markdown: string): string {
  return inline(cleanLine(markdown));
}

const safeAddress = /(?:https?:\/\/|mailto:)[^\s<>()[\]{}"'`\\|]+/.source;

/** The markup that `inline` handles; the first is an autolink with its address. */
const notable = new RegExp(
  [
    `<(${safeAddress})>`,
    /`+/.source,
    /\\[!-/:-@[-`{-~]|\\$/.source,
    `\\]\\(${safeAddress}\\)`,
    // Other links, definitions of links, images (which become links), the site's containers and table of contents.
    /\][(:]|!(?=\[)|:{3,}|\[(?=\[)/.source,
    /~{3,}|[<{]/.source,
  ].join('|'),
  'g',
);

function inert(found: string, address: string | undefined): string {
  if (address !== undefined) return address;
  switch (found.charAt(0)) {
    case '\\':
      return found === '\\' ? '\\\\' : escapeCharacter(found.charAt(1));
    case '`':
    case '~':
      return Array.from(found, escapeCharacter).join('');
    case ']':
      return found.length > 2 ? found : `]\\${found.charAt(1)}`;
    case '<':
    case '{':
      return escapeCharacter(found);
    default:
      return `\\${found}`;
  }
}

/**
 * Finds the run of backticks that closes a code span: the next of the same length. Asked from left to right, it looks at
 * each run once, where a pattern would read the rest of the text for every run that nothing closes.
 */
function closingRuns(text: string): (start: number, length: number) => number | undefined {
  const runs = Map.groupBy(text.matchAll(/`+/g), ([run]) => run.length);
  const reached = new Map<number, number>();
  return (start, length) => {
    const alike = runs.get(length) ?? [];
    let next = reached.get(length) ?? 0;
    while ((alike[next]?.index ?? Infinity) <= start) next += 1;
    reached.set(length, next);
    return alike[next]?.index;
  };
}

/** A run of three backticks could be taken for a fence. */
function codeSpan(found: string, run: string): string {
  const content = found.slice(run.length, -run.length);
  if (!staysInCode(content)) return literal(content.trim());
  return run.length > 2 ? code(content.trim()) : found;
}
