/** Declarations of the named types: what users see of requests and responses. */
import type { EnumType, NamedType, ObjectType, Property, Type, UnionType } from '../../api/api.ts';
import { formatRemark, openEnumRemark } from '../../api/remarks.ts';
import { code, flat, lines, list, mark, nothing, paragraphs, sequence, trusted, type Code } from '../../code/code.ts';
import { print } from '../../code/print.ts';
import { docstring, documented } from './comment.ts';
import { WIDTH, type Declaration } from './file.ts';
import { call, dict, identifier, literal, named, string } from './literal.ts';
import { besides, library, runtime, typing, within, type Package } from './package.ts';
import { shapeCode } from './shape.ts';
import { optional, settable, subscript, typeCode, union, unionMembers } from './type.ts';

export function modelDeclaration(type: NamedType, context: Package): Declaration {
  const module = context.modules.of(type);
  const begins = type.kind === 'union' ? 'statement' : 'declaration';
  return { module, body: mark(type.source, declaration(type, within(module, context))), begins };
}

function declaration(type: NamedType, context: Package): Code {
  switch (type.kind) {
    case 'enum':
      return enumDeclaration(type, context);
    case 'object':
      return objectDeclaration(type, context);
    case 'union':
      return unionDeclaration(type, context);
    default:
      return type satisfies never;
  }
}

function enumDeclaration(type: EnumType, context: Package): Code {
  const kind = type.base === 'string' ? 'StringEnum' : 'IntegerEnum';
  const open = type.open ? openEnumRemark : '';
  const members = type.members.map((member) =>
    documented(assigned(identifier(context.names.member(member)), literal(member.value)), [member.description]),
  );
  const doc = docstring([type.description, open, ...deprecation(type.deprecated)]);
  return classDeclaration(context.names.type(type), runtime(type.open ? `Open${kind}` : kind), [doc, lines(members)]);
}

/** A value that does not fit on the line is put in parentheses on the next line. */
function assigned(target: Code, value: Code): Code {
  const width = print(code`${target} = ${value}`, Infinity).text.length - 1;
  const alone = print(value, Infinity).text.length - 1;
  if (width + 4 <= WIDTH || alone + 8 > WIDTH) return code`${target} = ${value}`;
  return code`
    ${target} = (
        ${value}
    )
  `;
}

/** Separates sections of the body by an empty line. */
export function classDeclaration(name: string, base: Code, sections: readonly Code[]): Code {
  const body = paragraphs(sections);
  const bases = list([base], { open: '(', close: ')', columns: 4, trailing: '' });
  return code`
    class ${identifier(name)}${bases}:
        ${body === nothing ? trusted('pass') : body}
  `;
}

export const dataclass = code`@${library('dataclasses', 'dataclass')}(kw_only=True, repr=False, slots=True)`;

function objectDeclaration(type: ObjectType, outside: Package): Code {
  const context = besides(outside, type.properties.map(outside.names.property));
  const isSent = context.sent.has(type);
  const fields = type.properties.map((property) => fieldDeclaration(property, isSent, context));
  const additional = type.additional ?? { kind: 'unknown' };
  const further = code`additional_properties: ${subscript('Dict', [trusted('str'), typeCode(additional, context)])} = ${library('dataclasses', 'field')}(default_factory=dict)`;
  const rest = documented(further, ['Properties that are not declared, by wire name: they are kept, and sent.']);
  const content = classDeclaration(context.names.type(type), runtime('Model'), [
    docstring([type.description, ...deprecation(type.deprecated)]),
    lines([...fields, rest]),
    ...plan(type, isSent, context),
  ]);
  return lines([dataclass, content]);
}

function fieldDeclaration(property: Property, isSent: boolean, context: Package): Code {
  const { description, deprecated, source, type } = property;
  const name = identifier(context.names.property(property));
  const texts = [description, formatRemark(type) ?? '', ...defaultRemark(property), ...deprecation(deprecated)];
  return mark(source, documented(code`${name}: ${fieldType(property, isSent, context)}`, texts));
}

/** The type, and the default of an optional property. */
function fieldType({ required, type }: Property, isSent: boolean, context: Package): Code {
  if (required && type.kind === 'literal') return code`${typeCode(type, context)} = ${literal(type.value)}`;
  if (required) return typeCode(type, context);
  if (isSent && isNullable(type)) return code`${settable(type, context)} = ${runtime('UNSET')}`;
  return code`${optional(type, context)} = None`;
}

/** The wire names and conversions of properties, where their types do not imply them. */
function plan(type: ObjectType, isSent: boolean, context: Package): readonly Code[] {
  const entries = type.properties.map((property) => {
    const { required, sensitive, type: value } = property;
    const flags = named([
      ['shape', shapeCode(value, context)],
      ['secret', sensitive ? trusted('True') : undefined],
      ['null', isNullable(value) && (required || isSent) ? trusted('True') : undefined],
      ['unset', isNullable(value) && !required && isSent ? trusted('True') : undefined],
    ]);
    const made = call(runtime('Property'), [string(context.names.property(property)), ...flags]);
    return [property.name, made] as const;
  });
  const properties = code`
    @staticmethod
    def _properties() -> ${runtime('Properties')}:
        return ${dict(entries, true)}
  `;
  const shape = type.additional && shapeCode(type.additional, context);
  if (shape === undefined) return entries.length === 0 ? [] : [properties];
  const additional = code`
    @staticmethod
    def _additional() -> ${runtime('Shape')}:
        return ${shape}
  `;
  return entries.length === 0 ? [additional] : [properties, additional];
}

export function isNullable(type: Type): boolean {
  return type.kind === 'nullable' || type.kind === 'null' || type.kind === 'unknown';
}

function unionDeclaration(type: UnionType, context: Package): Code {
  const name = identifier(context.names.type(type));
  const isQuoted = context.quoted.has(type);
  const members = union(unionMembers(type, { ...context, isQuoted }));
  const value = isQuoted ? sequence([trusted('"'), flat(members), trusted('"')]) : members;
  return documented(code`${name}: ${typing('TypeAlias')} = ${value}`, [
    type.description,
    ...deprecation(type.deprecated),
  ]);
}

export function deprecation(deprecated: boolean): string[] {
  return deprecated ? ['Deprecated: this may be removed in a future release.'] : [];
}

function defaultRemark({ default: value }: Property): string[] {
  if (value === undefined || typeof value === 'object') return [];
  const text = print(literal(value), Infinity).text.trim();
  return /^["\w .+-]*$/.test(text) ? [`The server's default: \`${text}\`.`] : [];
}
