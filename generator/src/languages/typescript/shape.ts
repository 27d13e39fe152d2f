/** Shapes: how JSON differs from the model (renamed fields, tolerant booleans, secrets, lists of one). Equal types have none. */
import type { NamedType, ObjectType, Type, UnionType } from '../../api/api.ts';
import { patternJSON, variantsOf } from '../../api/fit.ts';
import { code, list, mark, nothing, ref, trusted, type Code } from '../../code/code.ts';
import { assignedCall, call, callHugging, pure } from './call.ts';
import { arrayOf, constant, inlineObject, object, string } from './literal.ts';
import { runtime, shapeSymbol, type Package } from './package.ts';

/** Undefined if the JSON value and the model value are the same. */
export function shapeDeclaration(type: NamedType, context: Package): Code | undefined {
  if (type.kind === 'enum' || !context.conversions.needed(type)) return undefined;
  const { maker, values, hugs = true } = type.kind === 'union' ? unionShape(type, context) : objectShape(type, context);
  const declaration = code`${exported(type, context)}const ${ref(shapeSymbol(type, context))}: ${ref(runtime('Shape', true))} =`;
  return mark(type.source, assignedCall(declaration, maker, values, hugs));
}

/** Shapes in a contract module are not exported, because nothing else uses them. */
function exported(type: NamedType, context: Package): Code {
  const isLoaded = type.home === 'errors' && context.keeper(type) !== undefined;
  return isLoaded ? nothing : trusted('export ');
}

/** The call that makes a shape. */
interface Making {
  readonly maker: string;
  readonly values: readonly Code[];
  /** Whether the last value is an object or a list. */
  readonly hugs?: boolean;
}

/** Undefined if the JSON value and the model value are the same. */
export function shapeCode(type: Type, context: Package, reference = referTo): Code | undefined {
  if (!context.conversions.needed(type)) return undefined;
  switch (type.kind) {
    case 'boolean':
      return ref(runtime('boolean'));
    case 'array': {
      const items = shapeCode(type.items, context, reference);
      const each = items && !looksThroughLists(type.items) ? pure(call('list', [items])) : items;
      return type.single ? pure(call('single', each === undefined ? [] : [each])) : each;
    }
    case 'map': {
      const values = shapeCode(type.values, context, reference);
      return values && pure(call('map', [values]));
    }
    case 'nullable':
      return shapeCode(type.type, context, reference);
    case 'object':
    case 'union':
      return reference(type, context);
    case 'string':
    case 'integer':
    case 'number':
    case 'null':
    case 'unknown':
    case 'literal':
    case 'bytes':
    case 'enum':
      return undefined;
    default:
      return type satisfies never;
  }
}

/** Most shapes also apply to each item of a list, except where the type treats a list differently. */
function looksThroughLists(type: Type): boolean {
  if (type.kind === 'nullable') return looksThroughLists(type.type);
  if (type.kind === 'array') return !type.single && looksThroughLists(type.items);
  return (
    type.kind !== 'union' || type.variants.every((variant) => variant.kind !== 'array' && looksThroughLists(variant))
  );
}

type Reference = (type: ObjectType | UnionType, context: Package) => Code;

const referTo: Reference = (type, context) => ref(shapeSymbol(type, context));

/** The shape of a part. A recursive one is lazy, because modules with circular imports are not all loaded at first. */
function partShape(type: Type, context: Package): Code | undefined {
  return shapeCode(type, context, (part) => {
    const shape = referTo(part, context);
    return context.conversions.recursive(part) ? pure(call('lazy', [code`() => ${shape}`])) : shape;
  });
}

/** An argument converted to its wire format. */
export function encoded(type: Type, value: Code, context: Package): Code {
  const shape = shapeCode(type, context);
  return shape === undefined || type.kind === 'boolean' ? value : call('encode', [value, shape, trusted('[]')]);
}

function objectShape(type: ObjectType, context: Package): Making {
  const secrets = type.properties
    .filter(({ sensitive }) => sensitive)
    .map((property) => context.names.property(property));
  const plain = plainObjectShape(type, context);
  if (secrets.length === 0) return plain ?? { maker: 'object', values: [object([])] };
  const names = list(secrets.map(string), { open: '[', close: ']' });
  if (plain === undefined) return { maker: 'concealed', values: [names] };
  return { maker: 'concealed', values: [names, made(plain)], hugs: false };
}

/** The shape of an object without its secrets; undefined if nothing else differs. */
function plainObjectShape(type: ObjectType, context: Package): Making | undefined {
  const inner = fieldsShape(type, context);
  const renamed = type.properties.flatMap((property) => {
    const name = context.names.property(property);
    return name === property.name ? [] : [[property.name, string(name)] as const];
  });
  if (renamed.length === 0) return inner;
  if (inner === undefined) return { maker: 'renamed', values: [object(renamed)] };
  return { maker: 'renamed', values: [inlineObject(renamed), made(inner)], hugs: false };
}

/** The shapes of the declared properties by wire name, and of additional ones. */
function fieldsShape({ properties, additional }: ObjectType, context: Package): Making | undefined {
  const shapes = properties.flatMap(({ name, type }) => {
    const shape = partShape(type, context);
    return shape === undefined ? [] : [[name, shape] as const];
  });
  const fields: Making | undefined = shapes.length === 0 ? undefined : { maker: 'object', values: [object(shapes)] };
  const others = additional && partShape(additional, context);
  if (others === undefined) return fields;
  const names = list(
    properties.map(({ name }) => string(name)),
    { open: '[', close: ']' },
  );
  return { maker: 'further', values: [names, others, ...(fields ? [made(fields)] : [])], hugs: false };
}

function made({ maker, values, hugs = true }: Making): Code {
  return pure(hugs ? callHugging(maker, values) : call(maker, values));
}

function unionShape(type: UnionType, context: Package): Making {
  const { discriminator } = type;
  if (discriminator === undefined) return oneOfShape(type, context);
  const { mapping, fallback } = discriminator;
  const variants = [...mapping].map(
    ([value, variant]) => [value, partShape(variant, context) ?? pure(callHugging('object', [object([])]))] as const,
  );
  const modelName = discriminatorName(discriminator.property, [...mapping.values(), ...type.variants], context);
  const tag = list([string(discriminator.property), string(modelName)], { open: '[', close: ']' });
  const values = [tag, object(variants)];
  const other = fallback && partShape(fallback, context);
  return other === undefined
    ? { maker: 'tagged', values }
    : { maker: 'tagged', values: [...values, other], hugs: false };
}

/** The discriminator's name in the model. */
export function discriminatorName(wireName: string, variants: readonly Type[], { names }: Package): string {
  const objects = variants.filter((variant) => variant.kind === 'object');
  const [property] = objects.flatMap((variant) => variant.properties.filter(({ name }) => name === wireName));
  return property === undefined ? wireName : names.property(property);
}

function oneOfShape(type: UnionType, context: Package): Making {
  const variants = variantsOf(type, (property) => context.names.property(property)).map((variant) => {
    const shape = partShape(variant.type, context);
    return arrayOf([constant(patternJSON(variant.pattern)), ...(shape === undefined ? [] : [shape])]);
  });
  return { maker: 'oneOf', values: [list(variants, { open: '[', close: ']', expanded: true })] };
}
