import { hasFormat } from '../format.js';
import type { SchemaObject } from './schema.js';

/** The rules of its schema that a string violates. */
export function stringIssues(value: string, schema: SchemaObject): string[] {
  const { minLength = 0, maxLength = Infinity, pattern, slowPattern, format } = schema;
  const issues: string[] = [];
  // JSON Schema counts characters, not UTF-16 units.
  const length = Array.from(value).length;
  if (length < minLength) issues.push(`must have at least ${minLength} characters, has ${length}`);
  if (length > maxLength) issues.push(`must have at most ${maxLength} characters, has ${length}`);
  if (pattern !== undefined && !matches(value, pattern)) issues.push(`must match ${pattern}`);
  if (slowPattern !== undefined) issues.push(`must match ${slowPattern}, which could not be decided in time`);
  if (format !== undefined && !hasFormat(value, format)) issues.push(`must be a ${format}`);
  return issues;
}

/** Many patterns need a RegExp without the flag `u`, although JSON Schema requires it; other dialects are not checked. */
function matches(value: string, pattern: string): boolean {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(pattern, flags).test(value);
    } catch {
      continue;
    }
  }
  return true;
}
