/** How the runtime reads and writes a type. */
import type { Json, ObjectType, Type, UnionType } from '../../api/api.ts';
import { patternJSON, variantsOf } from '../../api/fit.ts';
import { code, ref, trusted, type Code } from '../../code/code.ts';
import { array, call, inlineArray, inlineMap, literal, map, string } from './literal.ts';
import { modelSymbol, runtime, type Package } from './package.ts';

export function shapeCode(type: Type, context: Package, open: readonly Type[] = []): Code {
  switch (type.kind) {
    case 'string':
      return plain('Text', context);
    case 'integer':
      return plain('Integer', context);
    case 'number':
      return plain('Number', context);
    case 'boolean':
      return plain('Boolean', context);
    case 'null':
      return plain('Null', context);
    case 'unknown':
    case 'bytes':
      return plain('Any', context);
    case 'literal':
      return make('Literal', [literal(type.value)], context);
    case 'array': {
      const items = shapeCode(type.items, context, open);
      return make('ListOf', type.single ? [items, code`single: true`] : [items], context);
    }
    case 'map':
      return make('MapOf', [shapeCode(type.values, context, open)], context);
    case 'nullable':
      return shapeCode(type.type, context, open);
    case 'enum':
      return make('EnumOf', [code`${ref(modelSymbol(type, context))}::class`], context);
    case 'object':
      return make('ModelOf', [classOf(type, context)], context);
    case 'union':
      // A union has no class, so one that contains itself without an object in between cannot be expanded.
      return open.includes(type) ? plain('Any', context) : unionShape(type, context, [...open, type]);
    default:
      return type satisfies never;
  }
}

function unionShape(type: UnionType, context: Package, open: readonly Type[]): Code {
  const { discriminator } = type;
  if (discriminator === undefined) {
    const pairs = variantsOf(type).map(({ pattern, type: variant }) =>
      array([patternCode(patternJSON(pattern)), shapeCode(variant, context, open)]),
    );
    return make('OneOf', [array(pairs)], context);
  }
  const { property, mapping, fallback } = discriminator;
  const models = [...mapping].map(
    ([value, variant]) =>
      [value, variant.kind === 'object' ? classOf(variant, context) : shapeCode(variant, context, open)] as const,
  );
  const other = fallback === undefined ? [] : [classOf(fallback, context)];
  return make('Tagged', [string(property), map(models), ...other], context);
}

function patternCode(value: Json): Code {
  if (typeof value !== 'object' || value === null) return literal(value);
  if (Array.isArray(value)) return inlineArray((value as readonly Json[]).map(patternCode));
  return inlineMap(Object.entries(value).map(([name, part]) => [name, patternCode(part)] as const));
}

function classOf(type: ObjectType, context: Package): Code {
  return code`${ref(modelSymbol(type, context))}::class`;
}

function plain(name: string, context: Package): Code {
  return code`${ref(runtime('Runtime/Shape/Plain', context))}::${trusted(name)}`;
}

function make(name: string, values: readonly Code[], context: Package): Code {
  return call(code`new ${ref(runtime(`Runtime/Shape/${name}`, context))}`, values);
}
