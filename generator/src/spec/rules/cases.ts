import { describe, expect, it } from 'vitest';
import { header, inspect } from '../inspect.ts';
import { semanticRules } from '../rules.ts';

/** A rule broken and kept. Both texts follow three lines that begin a document, so they start on line 4. */
export interface RuleCase {
  readonly rule: string;
  readonly bad: string;
  /** The place where the rule is broken, and the message: `4:7 error …`. */
  readonly found: string | readonly string[];
  readonly good: string;
}

/** Text inside the brackets of a flow collection: YAML wants it indented. Its columns are two more than in `text`. */
export function indented(text: string): string {
  return `\n${text.replaceAll(/^/gm, '  ')}\n  `;
}

const tolerated = new Set(semanticRules.filter(({ severity }) => severity === 'tolerated').map(({ id }) => id));

/** Tests each case, and that no rule is without one. */
export function testRules(ids: readonly string[], cases: readonly RuleCase[]): void {
  describe.each(cases)('$rule: $found', ({ rule, bad, found, good }) => {
    const linesOf = (text: string, strict = false) => {
      const { diagnostics, spec } = inspect(header + text, strict);
      // A text that can't be read breaks no rule.
      expect(spec).toBeDefined();
      return diagnostics
        .filter((diagnostic) => diagnostic.rule === rule)
        .map(({ line, column, severity, message }) => `${line}:${column} ${severity} ${message}`);
    };
    it('is found', () => {
      expect(linesOf(bad)).toEqual([found].flat());
    });
    if (tolerated.has(rule)) {
      it('is refused by a strict run', () => {
        expect(linesOf(bad, true)).toEqual([found].flat().map((line) => line.replace(' warning ', ' error ')));
      });
    }
    it('is silent', () => {
      expect(linesOf(good)).toEqual([]);
    });
  });
  it('every rule has a case', () => {
    expect([...new Set(cases.map(({ rule }) => rule))].sort()).toEqual([...new Set(ids)].sort());
  });
}
