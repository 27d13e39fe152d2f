/** Declarations of the named types: what users see of requests and responses. A union has no class of its own. */
import type { EnumType, ObjectType, Property } from '../../api/api.ts';
import { allowsNull } from '../../api/nullable.ts';
import { plainDefault } from '../../api/remarks.ts';
import { code, lines, mark, nothing, ref, sequence, trusted, type Code } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { comment, deprecation, documented, tag, typeTag } from './comment.ts';
import { classDeclaration, method, parameter } from './declaration.ts';
import { sourceFile } from './file.ts';
import { block, call, identifier, literal, map, string, variable } from './literal.ts';
import { modelSymbol, runtime, type Package } from './package.ts';
import { shapeCode } from './shape.ts';
import { classMember, docType, holdsList, nativeType, nullMember } from './type.ts';

export function modelSource(type: ObjectType | EnumType, context: Package): OutputFile {
  const symbol = modelSymbol(type, context);
  const content = type.kind === 'enum' ? enumDeclaration(type, context) : objectDeclaration(type, context);
  return sourceFile(symbol, mark(type.source, content), context);
}

function enumDeclaration(type: EnumType, context: Package): Code {
  const base = type.base === 'string' ? 'string' : 'int';
  const cases = type.members.map((member) => {
    const name = identifier(context.names.member(member));
    return documented([member.description], [], code`case ${name} = ${literal(member.value)};`);
  });
  const open = type.open ? `A value that is not listed here is kept, as the ${base} that the server sent.` : '';
  const head = code`enum ${identifier(context.names.type(type))}: ${trusted(base)}`;
  const body = block(lines(cases));
  return documented(
    [type.description, open],
    deprecation(type.deprecated),
    lines([head, trusted('{'), body, trusted('}')]),
  );
}

function objectDeclaration(type: ObjectType, context: Package): Code {
  const ordered = type.properties.toSorted((a, b) => Number(b.required) - Number(a.required));
  const head = code`final class ${identifier(context.names.type(type))} extends ${ref(runtime('Runtime/Model', context))}`;
  return documented(
    [type.description],
    deprecation(type.deprecated),
    classDeclaration(head, [
      ...type.properties.map((property) => propertyDeclaration(property, type, context)),
      constructorDeclaration(ordered, type, context),
      fieldsDeclaration(type, context),
      additionalDeclaration(type, context),
    ]),
  );
}

/** A response may lack any property, so only types that are never received can have properties without null. */
function propertyDeclaration(property: Property, owner: ObjectType, context: Package): Code {
  const { description, required, deprecated, type, source } = property;
  const isReceived = context.received.has(owner);
  const direction = isReceived ? 'got' : 'given';
  const native = nativeType(type, direction, context, isReceived || !required ? [nullMember] : []);
  const doc = docType(type, direction, context, required ? [] : [nullMember]);
  const tags = holdsList(type) || (isReceived && required && !allowsNull(type)) ? typeTag(code`@var ${doc}`) : [];
  const declared = code`public readonly ${native} ${variable(context.names.property(property))};`;
  return mark(
    source,
    documented([description, defaultText(property)], [...tags, ...deprecation(deprecated)], declared),
  );
}

function defaultText(property: Property): string {
  const text = plainDefault(property);
  return text === undefined ? '' : `Default: ${text}.`;
}

function constructorDeclaration(properties: readonly Property[], owner: ObjectType, context: Package): Code {
  const direction = context.received.has(owner) ? 'got' : 'given';
  const isOpen = owner.additional !== undefined;
  const parameters = properties.map((property) => {
    const { type, required, sensitive } = property;
    const name = variable(context.names.property(property));
    if (required) return parameter(nativeType(type, direction, context), name, undefined, sensitive);
    // If null is a valid value, a marker represents an absent one.
    const absent = classMember(runtime('Absent', context));
    const value = allowsNull(type) ? code`${absent.code}::Field` : nullMember.code;
    const native = nativeType(type, direction, context, [allowsNull(type) ? absent : nullMember]);
    return parameter(native, name, value, sensitive);
  });
  const further = isOpen ? [code`array $additionalProperties = []`] : [];
  const tags = properties
    .filter(({ type }) => holdsList(type))
    .flatMap((property) => {
      const { type, required } = property;
      const doc = docType(type, direction, context, required || allowsNull(type) ? [] : [nullMember]);
      return typeTag(code`@param ${doc} ${variable(context.names.property(property))}`);
    });
  const openTag = isOpen
    ? [tag(code`@param array<string, mixed> $additionalProperties`, 'By their names in JSON')]
    : [];
  const body = trusted('$this->set(get_defined_vars());');
  const declared = method(trusted('public function __construct'), [...parameters, ...further], nothing, body);
  const doc = comment([], [...tags, ...openTag]);
  return doc === nothing ? declared : lines([doc, declared]);
}

function fieldsDeclaration(type: ObjectType, context: Package): Code {
  const entries = type.properties.map((property) => [property.name, fieldCode(property, context)] as const);
  const body = code`return ${entries.length === 0 ? trusted('[]') : map(entries)};`;
  return method(trusted('protected static function fields'), [], trusted('array'), body);
}

function fieldCode(property: Property, context: Package): Code {
  const { required, sensitive, type, source } = property;
  const flags = [
    ...(required ? [trusted('required: true')] : []),
    ...(allowsNull(type) ? [trusted('nullable: true')] : []),
    ...(sensitive ? [trusted('secret: true')] : []),
  ];
  const values = [string(context.names.property(property)), shapeCode(type, context), ...flags];
  return mark(source, call(code`new ${ref(runtime('Runtime/Field', context))}`, values));
}

function additionalDeclaration({ additional }: ObjectType, context: Package): Code {
  if (additional === undefined) return nothing;
  const body = code`return ${shapeCode(additional, context)};`;
  const returns = sequence([trusted('?'), ref(runtime('Runtime/Shape/Shape', context))]);
  return method(trusted('protected static function additionalShape'), [], returns, body);
}
