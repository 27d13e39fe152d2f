/** Shapes: the conversions from JSON to models. Only types that differ have one. */
import type { Discriminator, Type, UnionType } from '../../api/api.ts';
import { patternJSON, variantsOf } from '../../api/fit.ts';
import { code, list, mark, trusted, type Code } from '../../code/code.ts';
import type { Declaration } from './file.ts';
import { call, dict, identifier, literal, string, tuple } from './literal.ts';
import { runtime, shapeName, shapeReference, typeReference, within, type Package } from './package.ts';

/** Undefined if the JSON value and the model value are the same. */
export function shapeCode(type: Type, context: Package): Code | undefined {
  switch (type.kind) {
    case 'boolean':
      return runtime('boolean');
    case 'array': {
      const items = shapeCode(type.items, context);
      if (type.single) return call(runtime('single'), items === undefined ? [] : [items]);
      return items && call(runtime('array'), [items]);
    }
    case 'map': {
      const values = shapeCode(type.values, context);
      return values && call(runtime('mapping'), [values]);
    }
    case 'nullable':
      return shapeCode(type.type, context);
    case 'object':
      return call(runtime('model'), [typeReference(type, context)]);
    case 'enum':
      return call(runtime('enum'), [typeReference(type, context)]);
    case 'union':
      return shapeReference(type, context);
    case 'string':
    case 'integer':
    case 'number':
    case 'null':
    case 'unknown':
    case 'literal':
    case 'bytes':
      return undefined;
    default:
      return type satisfies never;
  }
}

/** A union is not a class, so its shape is a separate constant, created on first use because unions can contain each other. */
export function shapeDeclaration(type: UnionType, outside: Package): Declaration {
  const module = outside.modules.of(type);
  const context = within(module, outside);
  const made = type.discriminator === undefined ? oneOf(type, context) : tagged(type.discriminator, context);
  const value = call(runtime('later'), [code`lambda: ${made}`]);
  const body = code`${identifier(shapeName(type, context))}: ${runtime('Shape')} = ${value}`;
  return { module, body: mark(type.source, body), begins: 'statement' };
}

function tagged({ property, mapping, fallback }: Discriminator, context: Package): Code {
  const shapes = [...mapping].map(([value, variant]) => [value, shapeCode(variant, context)] as const);
  const other = fallback && shapeCode(fallback, context);
  return call(runtime('tagged'), [string(property), dict(shapes), ...(other === undefined ? [] : [other])]);
}

function oneOf(type: UnionType, context: Package): Code {
  const variants = variantsOf(type).map((variant) =>
    tuple([literal(patternJSON(variant.pattern)), shapeCode(variant.type, context) ?? trusted('None')]),
  );
  return call(runtime('one_of'), [list(variants, { open: '[', close: ']', columns: 4 })]);
}
