/** The named types as classes, modules and unions. */
import type { EnumType, NamedType, ObjectType, Property, UnionType } from '../../api/api.ts';
import { patternJSON, variantsOf } from '../../api/fit.ts';
import { openEnumRemark } from '../../api/remarks.ts';
import {
  code,
  join,
  lines,
  list,
  mark,
  newline,
  nothing,
  paragraphs,
  sequence,
  trusted,
  type Code,
} from '../../code/code.ts';
import { documented } from './comment.ts';
import { classCode, type Declaration, type Definition } from './file.ts';
import { array, call, hash, identifier, keywords, literal, string, symbol } from './literal.ts';
import { modelConstant, namespaceOf, pathOf, runtimeSignature, type Package } from './package.ts';
import { aliasName, alternatives, lambda, lazyType, methodType, optional, signature, typeCode } from './type.ts';

export function modelDeclaration(type: NamedType, context: Package): Declaration {
  const name = context.names.type(type);
  const module = namespaceOf(type.home);
  const docs = (): Code =>
    documented(
      [type.description || `The type \`${name}\` of the API.`, openness(type)],
      type.deprecated ? [deprecation] : [],
      declaration(type, context),
    );
  const write = (): Definition => ({
    source: mark(type.source, docs()),
    signature: mark(type.source, declarationSignature(type, context)),
  });
  return { path: pathOf(module, type, context), module, name, write };
}

export const deprecation = '@deprecated This may be removed in a future release.';

function openness(type: NamedType): string {
  return type.kind === 'enum' && type.open ? openEnumRemark : '';
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
  const members = type.members.map((member) =>
    documented([member.description], [], code`${identifier(context.names.member(member))} = ${literal(member.value)}`),
  );
  return code`
    module ${identifier(context.names.type(type))}
      extend Runtime::Enum

      ${lines(members)}
    end
  `;
}

function objectDeclaration(type: ObjectType, context: Package): Code {
  const fields = type.properties.map((property) => fieldCode(property, context));
  const { additional } = type;
  const further =
    additional === undefined ? nothing : code`additional_properties${withSpace(lazyType(additional, context))}`;
  return classCode(context.names.type(type), trusted('Runtime::Model'), [...fields, further]);
}

function withSpace(content: Code | undefined): Code {
  return content === undefined ? nothing : sequence([trusted(' '), content]);
}

function fieldCode(property: Property, context: Package): Code {
  const { name, description, type, required, sensitive, deprecated, source } = property;
  const options = keywords([
    ['type', lazyType(type, context)],
    ['required', required ? trusted('true') : undefined],
    ['secret', sensitive ? trusted('true') : undefined],
  ]);
  const declared = declare('field', [symbol(context.names.property(property)), string(name), ...options]);
  return mark(source, documented([description], deprecated ? [deprecation] : [], declared));
}

/** A declaration as a call without parentheses, like `attr_reader`. */
export function declare(command: 'field' | 'result' | 'header', values: readonly Code[]): Code {
  return code`${trusted(command)} ${join(values, trusted(', '))}`;
}

function unionDeclaration(type: UnionType, context: Package): Code {
  const name = identifier(context.names.type(type));
  const { discriminator } = type;
  if (discriminator === undefined) {
    const variants = variantsOf(type, (property) => context.names.property(property)).map((variant) =>
      array([literal(patternJSON(variant.pattern)), typeCode(variant.type, context) ?? trusted('Runtime::Types::ANY')]),
    );
    return code`
      ${name} = Runtime::Types.one_of do
        ${list(variants, { open: '[', close: ']', trailing: '' })}
      end
    `;
  }
  const { fallback } = discriminator;
  const other = fallback === undefined ? [] : [code`otherwise: ${lambda(modelConstant(fallback, context))}`];
  const classes = [...discriminator.mapping].map(
    ([value, variant]) => [string(value), modelConstant(variant, context)] as const,
  );
  return code`
    ${name} = ${call(trusted('Runtime::Types.tagged'), [string(discriminator.property), ...other])} do
      ${hash(classes)}
    end
  `;
}

function declarationSignature(type: NamedType, context: Package): Code {
  const name = identifier(context.names.type(type));
  switch (type.kind) {
    case 'enum': {
      const value = trusted(type.base === 'string' ? '::String' : '::Integer');
      const members = type.members.map((member) => code`${identifier(context.names.member(member))}: ${value}`);
      return code`
        module ${name}
          extend ${runtimeSignature('Runtime::Enum', context)}

          ${lines(members)}
        end
      `;
    }
    case 'object':
      return objectSignature(context.names.type(type), type, context);
    case 'union': {
      const variants = type.variants.map((variant) => signature(variant, context));
      const kind = type.discriminator === undefined ? 'OneOf' : 'Tagged';
      return lines([
        code`type ${aliasName(context.names.type(type))} = ${alternatives(variants)}`,
        code`${name}: ${runtimeSignature(`Runtime::Types::${kind}`, context)}`,
      ]);
    }
    default:
      return type satisfies never;
  }
}

function objectSignature(name: string, type: ObjectType, context: Package): Code {
  const fields = type.properties.map((property): FieldSignature => {
    const given = signature(property.type, context);
    return {
      name: context.names.property(property),
      required: property.required,
      type: property.required ? given : optional(given, property.type),
    };
  });
  return modelSignature(name, fields, context, type.additional !== undefined);
}

export interface FieldSignature {
  readonly name: string;
  readonly required: boolean;
  readonly type: Code;
}

export function modelSignature(
  name: string,
  fields: readonly FieldSignature[],
  context: Package,
  additional = false,
): Code {
  const readers = fields.map((field) => code`def ${identifier(field.name)}: () -> ${field.type}`);
  const given = fields.map(
    (field) => code`${trusted(field.required ? '' : '?')}${identifier(field.name)}: ${field.type}`,
  );
  const further = additional ? [trusted('?additional_properties: ::Hash[::String, untyped]')] : [];
  return classCode(name, runtimeSignature('Runtime::Model', context), [
    paragraphs([
      code`def initialize: ${methodType([...given, ...further], trusted('void'))}`,
      readers.length === 0 ? nothing : sequence([join(readers, newline)]),
    ]),
  ]);
}
