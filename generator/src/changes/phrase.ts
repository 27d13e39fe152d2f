/** A sentence about a spec: its own words, and names and values of the spec, which every format quotes in its own way. */
export type Phrase = readonly (string | Quoted)[];

export interface Quoted {
  readonly quoted: string;
}

/** Strings that are filled in come from a spec, and are quoted; phrases become part of the phrase. */
export function phrase(texts: TemplateStringsArray, ...values: readonly (string | Phrase)[]): Phrase {
  const parts = texts.flatMap((text, index) => {
    const value = values[index];
    if (value === undefined) return [text];
    return [text, ...(typeof value === 'string' ? [{ quoted: value }] : value)];
  });
  return parts.filter((part) => part !== '');
}

export function join(phrases: readonly Phrase[], between: string): Phrase {
  return phrases.flatMap((each, index) => (index === 0 ? each : [between, ...each]));
}

/** `quote` must not let anything through that the format would obey. */
export function write(parts: Phrase, quote: (text: string) => string): string {
  return parts.map((part) => (typeof part === 'string' ? part : quote(part.quoted))).join('');
}
