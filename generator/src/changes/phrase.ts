/** A sentence about a spec: its own words, and names and values of the spec, which every format quotes in its own way. */
import type { Spoken } from './names/spoken.ts';

export type Phrase = readonly (string | Quoted | Named)[];

export interface Quoted {
  readonly quoted: string;
}

/** A part that has a different name in each language. */
export interface Named {
  readonly onWire: Phrase;
  /** Undefined where the language has no other name for it. */
  readonly inLanguage: (language: Spoken) => Phrase | undefined;
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

/** The same with the names of one language. */
export function translate(parts: Phrase, language: Spoken): Phrase {
  return parts.flatMap((part) =>
    typeof part === 'object' && 'onWire' in part
      ? translate(part.inLanguage(language) ?? part.onWire, language)
      : [part],
  );
}

/** `quote` must not let anything through that the format would obey. */
export function write(parts: Phrase, quote: (text: string) => string): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      return 'quoted' in part ? quote(part.quoted) : write(part.onWire, quote);
    })
    .join('');
}
