import type { SchemaObject } from './schema.js';

/** The rules of its schema that a number violates. */
export function numberIssues(value: number, schema: SchemaObject): string[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format } = schema;
  if (!Number.isFinite(value)) return ['must be a number within the range of a double'];
  const issues: string[] = [];
  if (minimum !== undefined && value < minimum) issues.push(`must be at least ${minimum}`);
  if (maximum !== undefined && value > maximum) issues.push(`must be at most ${maximum}`);
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) issues.push(`must be more than ${exclusiveMinimum}`);
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) issues.push(`must be less than ${exclusiveMaximum}`);
  if (multipleOf !== undefined && !isMultiple(value, multipleOf)) issues.push(`must be a multiple of ${multipleOf}`);
  const bits = format === 'int32' ? 31 : format === 'int64' ? 63 : undefined;
  if (bits !== undefined && (!Number.isInteger(value) || value < -(2 ** bits) || value >= 2 ** bits)) {
    issues.push(`must be an ${format ?? ''}`);
  }
  return issues;
}

function isMultiple(value: number, factor: number): boolean {
  const quotient = value / factor;
  // Tolerates rounding: 0.3 is a multiple of 0.1, although 0.3 / 0.1 is not exactly 3.
  return Math.abs(quotient - Math.round(quotient)) <= Number.EPSILON * Math.abs(quotient) * 2;
}
