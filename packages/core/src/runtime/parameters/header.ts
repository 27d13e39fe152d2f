import { isAbsent, partsOf, textOf } from './value.js';

/** The value of a header in the style `simple`, which does not percent-encode: `blue`, `a,b`, `R,100`; exploded `R=100`. */
export function header(value: unknown, explode = false): string | undefined {
  if (isAbsent(value)) return undefined;
  const parts = partsOf(value);
  switch (parts.kind) {
    case 'value':
      return textOf(parts.value);
    case 'list':
      return parts.items.map(textOf).join(',');
    case 'fields':
      return parts.fields.map(([key, field]) => `${key}${explode ? '=' : ','}${textOf(field)}`).join(',');
  }
}
