/**
 * A character that shows nothing, moves the cursor or changes the direction of text: controls, formats (Unicode's bidirectional
 * controls are among them), lone surrogates, separators of lines, and what is ignorable by default, such as Hangul fillers.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Text that can't move the cursor, hide itself or change direction on a terminal. */
export function visible(text: string): string {
  return text.replace(invisible, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : `\\u{${code.toString(16)}}`;
  });
}

/** A document as JSON (RFC 8259) on many lines. What is invisible is escaped, which every parser reads back as it was. */
export function visibleJSON(document: unknown): string {
  const escape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(document, null, 2).replace(invisible, (character) =>
    character === '\n' ? character : character.split('').map(escape).join(''),
  );
}
