/** Full schemas of response bodies, which only clients that validate responses load. */
import type { NamedType, ObjectType, Operation, Type, UnionType } from '../../api/api.ts';
import { patternJSON, variantsOf } from '../../api/fit.ts';
import { writeDeclaredSchema, writeSchema, type SchemaWriter } from '../../api/json-schema.ts';
import { successesOf } from '../../api/outcomes.ts';
import { isNamed, partsOf } from '../../api/walk.ts';
import {
  code,
  group,
  indent,
  line,
  list,
  mark,
  ref,
  sequence,
  softline,
  trusted,
  type Code,
  type Symbol,
} from '../../code/code.ts';
import { callHugging, pure } from './call.ts';
import { ownName, specifier } from './file.ts';
import { arrayOf, constant, identifier, inlineObject, literal, object, string } from './literal.ts';
import { discriminatorName } from './shape.ts';
import { receivedSymbol, runtime, schemaSymbol, type Package } from './package.ts';

export function schemaCode(type: NamedType, context: Package): Code {
  const schema = writeDeclaredSchema(type, declarations(context));
  const symbol = ref(schemaSymbol(type, context));
  return mark(type.source, code`export const ${symbol}: ${ref(runtime('SchemaObject', true))} = ${schema};`);
}

function writer(context: Package): SchemaWriter<Code> {
  return {
    literal,
    list: arrayOf,
    schema: (keywords, declares) => (declares === undefined ? inlineObject(keywords) : object(keywords)),
    properties: (properties) =>
      object(
        properties.map(([{ name, source }, schema]) => [name, mark(source, propertySchema(name, schema))] as const),
      ),
    reference: (type) => arrow('() =>', ref(schemaSymbol(type, context))),
  };
}

/** The schema of a named type also has the renamed properties of an object, and how to choose a variant of a union. */
function declarations(context: Package): SchemaWriter<Code> {
  const plain = writer(context);
  return {
    ...plain,
    schema: (keywords, type) => {
      if (type?.kind === 'object') return plain.schema([...keywords, ...namesOf(type, context)], type);
      if (type?.kind === 'union') return plain.schema([...keywords, ...choiceOf(type, context)], type);
      return plain.schema(keywords, type);
    },
  };
}

type Keywords = readonly (readonly [string, Code])[];

function namesOf({ properties }: ObjectType, { names }: Package): Keywords {
  const renamed = properties
    .map((property) => [property.name, names.property(property)] as const)
    .filter(([wire, model]) => wire !== model);
  return renamed.length === 0 ? [] : [['names', object(renamed.map(([wire, model]) => [wire, string(model)]))]];
}

function choiceOf(type: UnionType, context: Package): Keywords {
  const { discriminator } = type;
  const schemas = writer(context);
  if (discriminator === undefined) {
    const variants = variantsOf(type, (property) => context.names.property(property));
    if (variants.filter((variant) => canHoldObjects(variant.type)).length < 2) return [];
    const written = variants.map((variant) =>
      arrayOf([constant(patternJSON(variant.pattern)), writeSchema(variant.type, schemas)]),
    );
    return [['variant', pure(callHugging('fitting', [list(written, { open: '[', close: ']', expanded: true })]))]];
  }
  const { mapping, fallback } = discriminator;
  const variants = [...mapping].map(([value, variant]) => [value, writeSchema(variant, schemas)] as const);
  const tag = object([
    ['name', string(discriminatorName(discriminator.property, [...mapping.values(), ...type.variants], context))],
    ['variants', object(variants)],
    ['otherwise', fallback && writeSchema(fallback, schemas)],
  ]);
  return [['tag', tag]];
}

function canHoldObjects(type: Type): boolean {
  return ['object', 'union', 'array', 'map', 'nullable'].includes(type.kind);
}

/** Without `satisfies`, the compiler gives a property with an inherited name, such as `toString`, the inherited type. */
function propertySchema(name: string, schema: Code): Code {
  return name in {} ? code`${schema} satisfies ${ref(runtime('SchemaObject', true))}` : schema;
}

/** A body or header of a success, and the name of its schema if its type has no name. */
interface Received {
  readonly type: Type;
  readonly symbol: Symbol;
}

/** The bodies of successes in the order of outcomes; undefined for a body that is not JSON. */
export function receivedBodies(operation: Operation, context: Package): readonly (Received | undefined)[] {
  return successesOf(operation).map(({ content }, index) => {
    if (content?.encoding !== 'json') return undefined;
    return { type: content.type, symbol: receivedSymbol(operation, `_body${index}Schema`, context) };
  });
}

/** The headers of successes, by field. */
export function receivedHeaders(operation: Operation, context: Package): readonly (readonly [string, Received])[] {
  return operation.resultHeaders.map((header) => {
    const field = context.names.resultField(header);
    return [field, { type: header.type, symbol: receivedSymbol(operation, `_${field}HeaderSchema`, context) }];
  });
}

/** Schemas of unnamed types that contain named types; they are loaded together with those. */
export function receivedSchemas(operation: Operation, context: Package): readonly Code[] {
  const headers = receivedHeaders(operation, context).map(([, header]) => header);
  return [...receivedBodies(operation, context), ...headers].flatMap((received) => {
    if (received === undefined || isNamed(received.type) || !hasNamed(received.type)) return [];
    const schema = writeSchema(received.type, writer(context));
    return code`export const ${ref(received.symbol)}: ${ref(runtime('SchemaObject', true))} = ${schema};`;
  });
}

function hasNamed(type: Type): boolean {
  return isNamed(type) || partsOf(type).some(hasNamed);
}

/** The schema of a body or header: inline if it is small, otherwise in a module that is loaded on first use. */
export function schemaImport({ type, symbol }: Received, fromModule: string, context: Package): Code {
  if (isNamed(type)) return loadedSchema(schemaSymbol(type, context), fromModule);
  if (hasNamed(type)) return loadedSchema(symbol, fromModule);
  return arrow('() =>', code`Promise.resolve(${writeSchema(type, writer(context))})`);
}

export function loadedSchema(symbol: Symbol, fromModule: string): Code {
  const member = group(indent(2, sequence([softline, trusted('.'), identifier(ownName(symbol))])));
  const loaded = code`(await import(${string(specifier(fromModule, symbol.module))}))${member}`;
  return arrow('async () =>', loaded);
}

/** Puts the result on the next line if it does not fit. */
function arrow(head: '() =>' | 'async () =>', given: Code): Code {
  return group(sequence([trusted(head), indent(2, sequence([line, given]))]));
}
