import type { Schema } from '../strict/schema.js';
import { bestFit, type Pattern } from './fit.js';

/** Selects the schema of a value in a union without discriminator. Only programs with such a union load what compares. */
export function fitting(
  variants: readonly (readonly [pattern: Pattern, schema: Schema])[],
): (value: object) => Schema | undefined {
  const patterns = variants.map(([pattern]) => pattern);
  return (value) => variants[bestFit(patterns, value, true) ?? -1]?.[1];
}
