/** Where JSON differs from the model: renamed fields, tolerant booleans, secrets, lists of one. Emitted only where it does. */
import type { NamedType, ObjectType, Type, UnionType } from '../../api/api.ts';
import { code, list, mark, ref, trusted, type Code } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { call, callHugging, pure } from './call.ts';
import { sourceFile } from './file.ts';
import { identifier, inlineObject, literal, object, string } from './literal.ts';
import { runtime, shapeSymbol, type Package } from './package.ts';

export function shapeSource(type: NamedType, context: Package): OutputFile {
  const { name, module } = shapeSymbol(type, context);
  const content = type.kind === 'union' ? unionShape(type, context) : objectShape(type as ObjectType, context);
  const declared = code`export const ${identifier(name)}: ${ref(runtime('Shape', true))} = ${pure(content)};`;
  return sourceFile(module, mark(type.source, declared));
}

/** Undefined where JSON is the model. */
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

/** Most shapes are those of a list's items too; not where a list is something of its own. */
function looksThroughLists(type: Type): boolean {
  if (type.kind === 'nullable') return looksThroughLists(type.type);
  if (type.kind === 'array') return !type.single && looksThroughLists(type.items);
  return (
    type.kind !== 'union' || type.variants.every((variant) => variant.kind !== 'array' && looksThroughLists(variant))
  );
}

type Reference = (type: ObjectType | UnionType, context: Package) => Code;

const referTo: Reference = (type, context) => ref(shapeSymbol(type, context));

/** Of what a shape consists of: modules of shapes that refer to each other in a circle are not all there at first. */
function partShape(type: Type, context: Package): Code | undefined {
  return shapeCode(type, context, (part) => {
    const shape = referTo(part, context);
    return context.conversions.recursive(part) ? pure(code`${ref(runtime('lazy'))}(() => ${shape})`) : shape;
  });
}

/** An argument as it goes over the wire. */
export function encoded(type: Type, value: Code, context: Package): Code {
  const shape = shapeCode(type, context);
  return shape === undefined || type.kind === 'boolean' ? value : call('encode', [value, shape, trusted('[]')]);
}

function objectShape(type: ObjectType, context: Package): Code {
  const fields = type.properties.flatMap(({ name, sensitive, type: value }) => {
    const shape = sensitive ? ref(runtime('secret')) : partShape(value, context);
    return shape === undefined ? [] : [[name, shape] as const];
  });
  const renamed = type.properties.flatMap((property) => {
    const name = context.names.property(property);
    return name === property.name ? [] : [[property.name, string(name)] as const];
  });
  const own = callHugging('object', [object(fields)]);
  if (renamed.length === 0) return own;
  if (fields.length === 0) return callHugging('renamed', [object(renamed)]);
  return call('renamed', [inlineObject(renamed), pure(own)]);
}

function unionShape(type: UnionType, context: Package): Code {
  const { discriminator } = type;
  if (discriminator === undefined) return oneOfShape(type, context);
  const variants = [...discriminator.mapping].map(
    ([value, variant]) => [value, partShape(variant, context) ?? pure(callHugging('object', [object([])]))] as const,
  );
  return callHugging('tagged', [
    tag(discriminator.property, [...discriminator.mapping.values()], context),
    object(variants),
  ]);
}

/** The discriminator as the wire and as the model call it. */
function tag(wireName: string, variants: readonly ObjectType[], { names }: Package): Code {
  const properties = variants.flatMap((variant) => variant.properties.filter(({ name }) => name === wireName));
  const [property] = properties;
  const modelName = property === undefined ? wireName : names.property(property);
  return list([string(wireName), string(modelName)], { open: '[', close: ']' });
}

function oneOfShape(type: UnionType, context: Package): Code {
  const variants = type.variants.map((variant) => variantCode(variant, context));
  return callHugging('oneOf', [list(variants, { open: '[', close: ']', expanded: true })]);
}

/** How to tell a variant from the others, and its shape. */
function variantCode(type: Type, context: Package): Code {
  const shape = partShape(type, context);
  const required = type.kind === 'object' ? type.properties.filter((property) => property.required) : [];
  const names = required.map((property) => [property.name, string(context.names.property(property))] as const);
  const constants = required.flatMap(({ name, type: value }) =>
    value.kind === 'literal' ? [[name, literal(value.value)] as const] : [],
  );
  return object([
    ['kind', string(jsonKind(type))],
    ['required', names.length === 0 ? undefined : inlineObject(names)],
    ['constants', constants.length === 0 ? undefined : inlineObject(constants)],
    ['shape', shape],
  ]);
}

function jsonKind(type: Type): string {
  switch (type.kind) {
    case 'string':
    case 'bytes':
      return 'string';
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
    case 'null':
    case 'array':
      return type.kind;
    case 'literal':
      return typeof type.value;
    case 'enum':
      return type.base === 'string' ? 'string' : 'number';
    case 'nullable':
      return jsonKind(type.type);
    case 'union':
      return type.variants[0] === undefined ? 'object' : jsonKind(type.variants[0]);
    case 'unknown':
    case 'map':
    case 'object':
      return 'object';
    default:
      return type satisfies never;
  }
}
