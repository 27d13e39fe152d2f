/** Full schemas of response bodies, which only clients that validate responses load. */
import type { NamedType, ObjectType, Type, UnionType } from '../../api/api.ts';
import { patternJSON, variantsOf } from '../../api/fit.ts';
import { writeDeclaredSchema, writeSchema, type SchemaWriter } from '../../api/json-schema.ts';
import { isNamed } from '../../api/walk.ts';
import { code, group, indent, line, list, mark, ref, sequence, softline, trusted, type Code } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { ownName, sourceFile, specifier } from './file.ts';
import { arrayOf, constant, identifier, inlineObject, literal, object, string } from './literal.ts';
import { discriminatorName } from './shape.ts';
import { runtime, schemaSymbol, type Package } from './package.ts';

export function schemaSource(type: NamedType, context: Package): OutputFile {
  const symbol = schemaSymbol(type, context);
  const schema = writeDeclaredSchema(type, declarations(context));
  const declared = code`export const ${ref(symbol)}: ${ref(runtime('SchemaObject', true))} = ${schema};`;
  return sourceFile(symbol.module, mark(type.source, declared));
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

/** Of named types a schema also says what the model has in other words, and what tells variants apart. */
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
    return [['variants', list(written, { open: '[', close: ']', expanded: true })]];
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

/** The compiler takes a property that all objects inherit for theirs, unless it is told. */
function propertySchema(name: string, schema: Code): Code {
  return name in {} ? code`${schema} satisfies ${ref(runtime('SchemaObject', true))}` : schema;
}

/** The schema of a body; those of named types are modules that are loaded when they are first needed. */
export function schemaImport(type: Type, fromModule: string, context: Package): Code {
  if (!isNamed(type)) {
    const schema = code`Promise.resolve(${writeSchema(type, writer(context))})`;
    return arrow('() =>', schema);
  }
  const symbol = schemaSymbol(type, context);
  const member = group(indent(2, sequence([softline, trusted('.'), identifier(ownName(symbol))])));
  const loaded = code`(await import(${string(specifier(fromModule, symbol.module))}))${member}`;
  return arrow('async () =>', loaded);
}

/** What it gives stands below where it does not fit. */
function arrow(head: '() =>' | 'async () =>', given: Code): Code {
  return group(sequence([trusted(head), indent(2, sequence([line, given]))]));
}
