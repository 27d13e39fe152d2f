/** Declarations of the named types: what users see of requests and responses. */
import type { EnumType, NamedType, ObjectType, Property, Type, UnionType } from '../../api/api.ts';
import { withoutNull } from '../../api/nullable.ts';
import { formatRemark, openEnumRemark, plainDefault } from '../../api/remarks.ts';
import {
  code,
  group,
  indent,
  line,
  lines,
  list,
  mark,
  nothing,
  ref,
  sequence,
  softline,
  trusted,
  type Code,
} from '../../code/code.ts';
import { documented } from './comment.ts';
import { entry, identifier, literal, memberName } from './literal.ts';
import { runtime, type Package } from './package.ts';
import { annotation, distinctMembers, unionBody } from './type.ts';

export function modelCode(type: NamedType, context: Package): Code {
  return mark(type.source, declaration(type, context));
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

/** An object for the names and a type of the same name for the values, so that bundlers can drop an unused enum. */
function enumDeclaration(type: EnumType, context: Package): Code {
  const name = identifier(context.names.type(type));
  const members = type.members.map((member) =>
    mark(
      type.source,
      documented([member.description], [], code`${entry(context.names.member(member), literal(member.value))},`),
    ),
  );
  const values = code`(typeof ${name})[keyof typeof ${name}]`;
  return lines([
    documented(
      [type.description, type.open ? openEnumRemark : ''],
      deprecation(type.deprecated),
      code`
      export const ${name} = {
        ${lines(members)}
      } as const;
    `,
    ),
    trusted(''),
    documented(
      [type.description],
      deprecation(type.deprecated),
      type.open
        ? code`export type ${name} = ${ref(runtime('OpenEnum', true))}${list([values], { open: '<', close: '>', trailing: '' })};`
        : group(code`export type ${name} =${indent(2, sequence([line, values]))};`),
    ),
  ]);
}

function objectDeclaration(type: ObjectType, context: Package): Code {
  const name = identifier(context.names.type(type));
  const members = type.properties.map((property) => propertyDeclaration(property, context));
  const declared =
    members.length === 0 && type.additional !== undefined
      ? code`export type ${name} = Record<string, unknown>;`
      : interfaceDeclaration(name, [...members, additionalMember(type.additional)]);
  return documented([type.description], deprecation(type.deprecated), declared);
}

export function interfaceDeclaration(name: Code, members: readonly Code[]): Code {
  const present = members.filter((member) => member !== nothing);
  if (present.length === 0) return code`export type ${name} = Record<string, never>;`;
  return code`
    export interface ${name} {
      ${lines(present)}
    }
  `;
}

export function propertyDeclaration(property: Property, context: Package): Code {
  const { description, required, deprecated, readOnly, source, type } = property;
  const name = memberName(context.names.property(property));
  const key = code`${trusted(readOnly ? 'readonly ' : '')}${name}${trusted(required ? '' : '?')}:`;
  const tags = [...deprecation(deprecated), ...meaning(type), ...defaultTag(property)];
  return mark(source, documented([description], tags, code`${key}${annotation(type, context)};`));
}

/** The index signature also covers declared properties, so it must include their types. */
function additionalMember(additional: Type | undefined): Code {
  return additional === undefined ? nothing : code`[name: string]: unknown;`;
}

function unionDeclaration(type: UnionType, context: Package): Code {
  const members = distinctMembers(type, context);
  const name = identifier(context.names.type(type));
  const content = group(indent(2, sequence([softline, unionBody(members)])));
  return documented([type.description], deprecation(type.deprecated), code`export type ${name} = ${content};`);
}

export function deprecation(deprecated: boolean): string[] {
  return deprecated ? ['@deprecated This may be removed in a future release.'] : [];
}

/** Documentation of a format that the TypeScript type does not express. */
function meaning(type: Type): string[] {
  const plain = withoutNull(type);
  const isLong = plain.kind === 'integer' && plain.format === 'int64';
  const remark = isLong ? int64Remark : formatRemark(type);
  return remark === undefined ? [] : [`@remarks ${remark}`];
}

const int64Remark =
  'A whole number; beyond `Number.MAX_SAFE_INTEGER` it is rounded, and `exactInteger` gives all digits.';

function defaultTag(property: Property): string[] {
  const text = plainDefault(property);
  return text === undefined ? [] : [`@defaultValue \`${text}\``];
}
