import { endOfText, skipSpace } from './json-text.ts';

/** How many keys a JSON value has in all its objects, and how deep they are nested. */
export function countKeys(value: unknown): { count: number; depth: number } {
  let count = 0;
  let depth = 0;
  let level: unknown[] = [value];
  // Level by level: a hostile file may be nested deeper than the call stack.
  while (level.length > 0) {
    const below: unknown[] = [];
    for (const item of level) {
      if (typeof item !== 'object' || item === null) continue;
      const children = Object.values(item) as unknown[];
      if (!Array.isArray(item)) count += children.length;
      for (const child of children) if (typeof child === 'object' && child !== null) below.push(child);
    }
    level = below;
    depth += 1;
  }
  return { count, depth };
}

/** How many keys a JSON text spells out. */
export function writtenKeys(text: string): number {
  let count = 0;
  for (let start = text.indexOf('"'); start >= 0;) {
    const end = endOfText(text, start);
    if (text[skipSpace(text, end)] === ':') count += 1;
    start = text.indexOf('"', end);
  }
  return count;
}
