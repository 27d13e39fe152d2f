/** One line of a description's Markdown, kept as written, apart from what could be live or reach beyond the line. */
import { code, escapeCharacter, literal, staysInCode } from './literal.ts';
import { cleanLine } from './plain.ts';

/** `text` has no line break. Everything that the result opens, it closes. */
export function inline(text: string): string {
  return text.replace(notable, (found, run?: string, content?: string, address?: string) => {
    if (run !== undefined && content !== undefined) return codeSpan(found, run, content);
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
  });
}

/** A summary or another text that has one line. */
export function inlineText(markdown: string): string {
  return inline(cleanLine(markdown));
}

const safeAddress = /(?:https?:\/\/|mailto:)[^\s<>()[\]{}"'`\\|]+/.source;

/** What `inline` looks at; the first three are a code span (its run of backticks, its content) and an autolink. */
const notable = new RegExp(
  [
    /(`+)(?!`)(.*?)(?<!`)\1(?!`)/.source,
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

/** A run of three backticks could be taken for a fence. */
function codeSpan(found: string, run: string, content: string): string {
  if (!staysInCode(content)) return literal(content.trim());
  return run.length > 2 ? code(content.trim()) : found;
}
