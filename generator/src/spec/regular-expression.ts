/** How long the regular expressions of a description may take, in an engine that backtracks, as those of most languages do. */
import { scslre } from './automata.ts';
import { isDeep, overlaps } from './overlap.ts';

/** Characters of a pattern that is looked into. */
const LONGEST = 2_000;

const known = new Map<string, boolean>();

/** Whether on some texts the time doubles with each further character, or with every few of them. */
export function isExponential(pattern: string): boolean {
  const found = known.get(pattern) ?? reportsExponential(pattern);
  known.set(pattern, found);
  return found;
}

function reportsExponential(pattern: string): boolean {
  const isNested = /[*+}][^]*[*+{]/.test(pattern);
  const isDivided = /\|[^]*\)[*+{]/.test(pattern);
  // It takes a repetition, or alternatives, within a repetition.
  if (!isNested && !isDivided) return false;
  // To look into it would take too long; so would others.
  if (pattern.length > LONGEST) return true;
  const expression = compiled(pattern);
  if (expression === undefined) return false;
  if (isDeep(expression)) return true;
  return (isDivided && overlaps(expression)) || (isNested && nests(expression));
}

function nests(expression: RegExp): boolean {
  const reportTypes = { Move: false, Self: true, Trade: true };
  return scslre()
    .analyse(expression, { reportTypes })
    .reports.some(({ exponential }) => exponential);
}

/** The pattern with `[\w\-.]` for `[\w-.]`: beside a class a hyphen is itself, which many engines refuse as half of a range. */
export function portable(pattern: string): string {
  return pattern.replaceAll(/\\[^]|\[(?:\\[^]|[^\]\\])*\]/g, (part) =>
    part.replaceAll(/(?<=\\[dswDSW])-(?!\])/g, '\\-').replaceAll(/(?<![[\\])-(?=\\[dswDSW])/g, '\\-'),
  );
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
