import { describe, expect, it } from 'vitest';
import { header, inspect } from '../inspect.ts';

/** A deviation and its reading. Both texts follow the three first lines of a document, so they start on line 4. */
export interface ReadingCase {
  readonly rule: string;
  readonly text: string;
  /** The place of the deviation, and its reading: `4:7 …: read as …`. */
  readonly told: string | readonly string[];
  /** The document without the deviation. */
  readonly as: string;
  /** A document without the deviation, where `as` keeps it in another form. */
  readonly clean?: string;
}

/** Tests that each text is read as the one without deviations, with a warning, and that a strict run refuses it. */
export function testReadings(cases: readonly ReadingCase[]): void {
  describe.each(cases)('$rule: $told', ({ rule, text, told, as, clean }) => {
    const linesOf = (strict: boolean, document: string) =>
      inspect(header + document, strict)
        .diagnostics.filter((diagnostic) => diagnostic.rule === rule)
        .map(({ line, column, severity, message }) => `${severity} ${line}:${column} ${message}`);
    const valueOf = (document: string) => JSON.stringify(inspect(header + document).spec?.root.value, null, 1);

    it('is read as it is meant', () => {
      expect(valueOf(text)).toBe(valueOf(as));
      expect(linesOf(false, text)).toEqual([told].flat().map((line) => `warning ${line}`));
    });
    it('is refused by a strict run', () => {
      expect(linesOf(true, text)).toEqual([told].flat().map((line) => `error ${line}`));
    });
    it('is silent where nothing deviates', () => {
      expect(linesOf(true, clean ?? as)).toEqual([]);
    });
  });
}
