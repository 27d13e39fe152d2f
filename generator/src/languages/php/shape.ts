/** How the runtime reads and writes a type. */
import type { Type, UnionType } from '../../api/api.ts';
import { code, ref, trusted, type Code } from '../../code/code.ts';
import { call, literal, map, string } from './literal.ts';
import { modelSymbol, runtime, type Package } from './package.ts';

export function shapeCode(type: Type, context: Package, open: readonly Type[] = []): Code {
  switch (type.kind) {
    case 'string':
      return plain('Text');
    case 'integer':
      return plain('Integer');
    case 'number':
      return plain('Number');
    case 'boolean':
      return plain('Boolean');
    case 'null':
      return plain('Null');
    case 'unknown':
    case 'bytes':
      return plain('Any');
    case 'literal':
      return make('Literal', [literal(type.value)]);
    case 'array': {
      const items = shapeCode(type.items, context, open);
      return make('ListOf', type.single ? [items, code`single: true`] : [items]);
    }
    case 'map':
      return make('MapOf', [shapeCode(type.values, context, open)]);
    case 'nullable':
      return shapeCode(type.type, context, open);
    case 'enum':
      return make('EnumOf', [code`${ref(modelSymbol(type, context))}::class`]);
    case 'object':
      return make('ModelOf', [code`${ref(modelSymbol(type, context))}::class`]);
    case 'union':
      // A union has no class: one that holds itself without an object in between cannot be written out.
      return open.includes(type) ? plain('Any') : unionShape(type, context, [...open, type]);
    default:
      return type satisfies never;
  }
}

function unionShape({ variants, discriminator }: UnionType, context: Package, open: readonly Type[]): Code {
  if (discriminator === undefined) {
    return make(
      'OneOf',
      variants.map((variant) => shapeCode(variant, context, open)),
    );
  }
  const models = [...discriminator.mapping].map(
    ([value, variant]) => [value, code`${ref(modelSymbol(variant, context))}::class`] as const,
  );
  return make('Tagged', [string(discriminator.property), map(models)]);
}

function plain(name: string): Code {
  return code`${ref(runtime('Runtime/Shape/Plain'))}::${trusted(name)}`;
}

function make(name: string, values: readonly Code[]): Code {
  return call(code`new ${ref(runtime(`Runtime/Shape/${name}`))}`, values);
}
