/** How the text of a response header becomes a value of its type (OpenAPI 3.1, section 4.8.12, style `simple`). */
import type { HeaderForm, ScalarForm, Type } from './api.ts';

export function headerForm(type: Type, explode: boolean): HeaderForm {
  switch (type.kind) {
    case 'nullable':
      return headerForm(type.type, explode);
    case 'array': {
      const list = scalarForm(type.items);
      return list === 'json' ? 'json' : { list };
    }
    case 'map':
      return { fields: {}, others: scalarForm(type.values), explode };
    case 'object': {
      const fields = type.properties.map((property) => [property.name, scalarForm(property.type)] as const);
      const others = type.additional === undefined ? 'string' : scalarForm(type.additional);
      return { fields: Object.fromEntries(fields), others, explode };
    }
    default:
      return scalarForm(type);
  }
}

/** Lists and objects are written as JSON. */
function scalarForm(type: Type): ScalarForm {
  switch (type.kind) {
    case 'string':
    case 'bytes':
    case 'null':
    case 'unknown':
      return 'string';
    case 'integer':
    case 'number':
    case 'boolean':
      return type.kind;
    case 'enum':
      return type.base;
    case 'literal':
      return literalForm(type.value);
    case 'nullable':
      return scalarForm(type.type);
    case 'union': {
      const [first = 'string', ...rest] = type.variants.map(scalarForm);
      if ([first, ...rest].includes('string')) return 'string';
      return rest.every((form) => form === first) ? first : 'json';
    }
    case 'array':
    case 'map':
    case 'object':
      return 'json';
    default:
      return type satisfies never;
  }
}

function literalForm(value: string | number | boolean): ScalarForm {
  if (typeof value === 'string') return 'string';
  return typeof value === 'number' ? 'number' : 'boolean';
}
