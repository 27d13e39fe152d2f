import type { SchemaObject } from './schema.js';

const FORMATS: Readonly<Record<string, (value: string) => boolean>> = {
  date: isDate,
  'date-time': (value) => {
    // RFC 3339, section 5.6.
    const match =
      /^(\d{4}-\d\d-\d\d)[Tt ]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/.exec(
        value,
      );
    return match?.[1] !== undefined && isDate(match[1]);
  },
  uuid: (value) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value),
};

/** What a string lacks that its schema asks for. */
export function stringIssues(value: string, schema: SchemaObject): string[] {
  const { minLength = 0, maxLength = Infinity, pattern, format } = schema;
  const issues: string[] = [];
  // JSON Schema counts characters, not UTF-16 units.
  const length = Array.from(value).length;
  if (length < minLength) issues.push(`must have at least ${minLength} characters, has ${length}`);
  if (length > maxLength) issues.push(`must have at most ${maxLength} characters, has ${length}`);
  if (pattern !== undefined && !matches(value, pattern)) issues.push(`must match ${pattern}`);
  if (format !== undefined && Object.hasOwn(FORMATS, format) && !FORMATS[format]?.(value)) {
    issues.push(`must be a ${format}`);
  }
  return issues;
}

function isDate(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function matches(value: string, pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(value);
  } catch {
    // Patterns of other dialects say nothing here.
    return true;
  }
}
