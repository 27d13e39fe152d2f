/** How long the regular expressions of a description may take, in an engine that backtracks, as those of most languages do. */
import { analyse } from 'scslre';

/** Characters of a pattern that is looked into. */
const LONGEST = 2_000;

const known = new Map<string, boolean>();

/** Whether on some texts the time doubles with each further character. Of alternatives that overlap nothing is known. */
export function isExponential(pattern: string): boolean {
  const found = known.get(pattern) ?? reportsExponential(pattern);
  known.set(pattern, found);
  return found;
}

function reportsExponential(pattern: string): boolean {
  // It takes a repetition within another.
  if (!/[*+}][^]*[*+{]/.test(pattern)) return false;
  // To look into it would take too long; so would others.
  if (pattern.length > LONGEST) return true;
  const expression = compiled(pattern);
  if (expression === undefined) return false;
  const reportTypes = { Move: false, Self: true, Trade: true };
  return analyse(expression, { reportTypes }).reports.some(({ exponential }) => exponential);
}

/** JSON Schema wants the `u` flag, and many patterns in use were written without it. */
export function compiled(pattern: string): RegExp | undefined {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(pattern, flags);
    } catch {
      continue;
    }
  }
  return undefined;
}
