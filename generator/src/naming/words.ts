/** Cuts any text into the words that a language spells an identifier from. */

/** Never empty; every word is ASCII letters and digits, so that every language and file system can spell it. */
export function words(text: string): readonly string[] {
  let found = known.get(text);
  if (found === undefined) known.set(text, (found = cut(text)));
  return found;
}

/** A large description says most of its names many times, and each language spells all of them. */
const known = new Map<string, readonly string[]>();

function cut(text: string): readonly string[] {
  const beginning = text.slice(0, LONGEST);
  const runs = foreign.test(beginning) ? foreignRuns(beginning) : beginning.match(/[A-Za-z0-9]+/g);
  const found = runs?.flatMap(splitLettersByCase) ?? [];
  if (found.length > 0) return found;
  return text === '' ? ['empty'] : Array.from(text.slice(0, 20), spellCodePoint);
}

/** Apart, because the engine takes milliseconds to compile the tables of its pattern, which most descriptions never need. */
function foreignRuns(text: string): readonly string[] | null {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .match(wordPattern);
}

const foreign = /[^ -~]/;

/** Names have at most 120 characters; of a longer text, no name has more than its beginning. */
const LONGEST = 10_000;

const wordPattern = /[A-Za-z0-9]+|[^\p{P}\p{S}\p{Z}\p{C}\p{M}]/gu;

function splitLettersByCase(run: string): string[] {
  if (/[^A-Za-z0-9]/.test(run)) return [spellCodePoint(run)];
  return run.match(/[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+/g) ?? [];
}

function spellCodePoint(character: string): string {
  return `u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
}

export const camel = (parts: readonly string[]): string =>
  parts.map((part, index) => (index === 0 ? part.toLowerCase() : capital(part))).join('');

export const pascal = (parts: readonly string[]): string => parts.map(capital).join('');

export const snake = (parts: readonly string[]): string => parts.map((part) => part.toLowerCase()).join('_');

export const kebab = (parts: readonly string[]): string => parts.map((part) => part.toLowerCase()).join('-');

export const upperSnake = (parts: readonly string[]): string => parts.map((part) => part.toUpperCase()).join('_');

/** Pascal case that keeps words in capitals: `Plex API` is `PlexAPI`. */
export const title = (parts: readonly string[]): string =>
  parts.map((part) => (/^[A-Z0-9]+$/.test(part) ? part : capital(part))).join('');

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** Words for a name that no language reads as a number: it inserts a word before a leading digit. */
export function notDigit(before: string, parts: readonly string[]): readonly string[] {
  return /^[0-9]/.test(parts[0] ?? '') ? [before, ...parts] : parts;
}
