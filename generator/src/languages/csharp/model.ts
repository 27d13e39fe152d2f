/** Declarations of the named types: what users see of requests and responses, and beside each what reads and writes it. */
import type { EnumType, NamedType, ObjectType, Property, UnionType } from '../../api/api.ts';
import { openEnumRemark, plainDefault } from '../../api/remarks.ts';
import { code, lines, mark, nothing, paragraphs, ref, sequence, trusted, type Code } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { documented, obsolete } from './comment.ts';
import { typeDeclaration } from './declaration.ts';
import { sourceFile } from './file.ts';
import { block, call, identifier, literal, string } from './literal.ts';
import { codecSymbol, folderOf, framework, modelSymbol, runtime, type Package } from './package.ts';
import { schemaMember } from './schema.ts';
import { allowsNull, codecCode, isValueType, optionalCodec, optionalType, typeCode } from './type.ts';
import { unionCode, unionMembers } from './union.ts';

export function modelSource(type: NamedType, context: Package): OutputFile {
  const home = folderOf(type.home);
  const name = context.names.type(type);
  const content = mark(type.source, paragraphs(declarations(type, context)));
  return sourceFile(`Models/${home}/${name}`, `${context.namespace}.Models.${home}`, content);
}

function declarations(type: NamedType, context: Package): readonly Code[] {
  switch (type.kind) {
    case 'enum':
      return [enumDeclaration(type, context), codecClass(type, enumCodec(type, context), context)];
    case 'object':
      return [objectDeclaration(type, context), codecClass(type, objectCodec(type, context), context)];
    case 'union':
      return [unionDeclaration(type, context), codecClass(type, unionCode(type, context), context)];
    default:
      return type satisfies never;
  }
}

/** What reads and writes a type, apart from it: its properties can have the names of types. */
function codecClass(type: NamedType, instance: Code, context: Package): Code {
  const { own, received } = context;
  const name = identifier(own.codec(type));
  const model = ref(modelSymbol(type, context));
  const converter = ref(runtime('Runtime/Json/CodecConverter', context));
  return typeDeclaration(code`internal static class ${name}`, [
    instance,
    received.has(type) ? schemaMember(type, context) : nothing,
    code`internal sealed class Converter() : ${converter}<${model}>(Instance);`,
  ]);
}

function converterAttribute(type: NamedType, context: Package): Code {
  const attribute = ref(framework('System.Text.Json.Serialization.JsonConverter'));
  return code`[${attribute}(typeof(${ref(codecSymbol(type, context))}.Converter))]`;
}

function enumDeclaration(type: EnumType, context: Package): Code {
  const { names } = context;
  const name = identifier(names.type(type));
  const isText = type.base === 'string';
  const base = trusted(isText ? 'string' : 'long');
  const constants = type.members.map((member) =>
    documented(
      [member.description || `\`${String(member.value)}\``],
      [],
      code`public const ${base} ${identifier(names.member(member))} = ${literal(member.value)};`,
    ),
  );
  const members = type.members.map((member) => {
    const own = identifier(names.member(member));
    return documented(
      [member.description || `\`${String(member.value)}\``],
      [],
      code`public static ${name} ${own} => new(Known.${own});`,
    );
  });
  const equatable = ref(framework('System.IEquatable'));
  const comparable = ref(framework('System.IComparable'));
  const head = code`public readonly struct ${name} : ${equatable}<${name}>, ${comparable}<${name}>`;
  const known = documented(
    ['The values that the API lists, for `switch`.'],
    [],
    typeDeclaration(trusted('public static class Known'), [constants.length === 0 ? nothing : lines(constants)]),
  );
  const compare = isText
    ? trusted('string.CompareOrdinal(Value, other.Value)')
    : trusted('Value.CompareTo(other.Value)');
  const operators = (['==', '!=', '<', '>', '<=', '>='] as const).map((operator) => {
    const result =
      operator === '=='
        ? trusted('left.Equals(right)')
        : operator === '!='
          ? trusted('!left.Equals(right)')
          : code`left.CompareTo(right) ${trusted(operator)} 0`;
    return lines([
      trusted('/// <summary>Compares by value.</summary>'),
      code`public static bool operator ${trusted(operator)}(${name} left, ${name} right) => ${result};`,
    ]);
  });
  const value = isText
    ? code`
        private readonly string? _value;

        /// <summary>A value, listed or not.</summary>
        public ${name}(string value) => _value = value;
      `
    : code`
        /// <summary>A value, listed or not.</summary>
        public ${name}(long value) => Value = value;
      `;
  const getter = lines([
    trusted('/// <summary>The value as the server has it.</summary>'),
    isText ? trusted('public string Value => _value ?? "";') : trusted('public long Value { get; }'),
  ]);
  const declared = typeDeclaration(head, [
    value,
    ...members,
    getter,
    ...operators,
    code`
      /// <inheritdoc/>
      public bool Equals(${name} other) => Value == other.Value;
    `,
    code`
      /// <inheritdoc/>
      public override bool Equals(object? obj) => obj is ${name} other && Equals(other);
    `,
    isText
      ? trusted(
          '/// <inheritdoc/>\npublic override int GetHashCode() => string.GetHashCode(Value, global::System.StringComparison.Ordinal);',
        )
      : trusted('/// <inheritdoc/>\npublic override int GetHashCode() => Value.GetHashCode();'),
    code`
      /// <inheritdoc/>
      public int CompareTo(${name} other) => ${compare};
    `,
    isText
      ? trusted('/// <summary>The value as the server has it.</summary>\npublic override string ToString() => Value;')
      : trusted(
          '/// <summary>The value as the server has it.</summary>\npublic override string ToString() => Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);',
        ),
    known,
  ]);
  return documented(
    [type.description, openEnumRemark],
    [],
    lines([obsolete(type.deprecated), converterAttribute(type, context), declared]),
  );
}

function enumCodec(type: EnumType, context: Package): Code {
  const model = ref(modelSymbol(type, context));
  const isText = type.base === 'string';
  const codec = ref(runtime('Runtime/Json/JsonCodec', context));
  const maker = code`new ${ref(runtime('Runtime/Json/EnumCodec', context))}<${model}, ${trusted(isText ? 'string' : 'long')}>`;
  const values = code`${ref(runtime('Runtime/Json/JsonCodecs', context))}.${trusted(isText ? 'String' : 'Int64')}`;
  const made = call(maker, [values, code`static value => new(value)`, trusted('static value => value.Value')]);
  return lines([code`internal static readonly ${codec}<${model}> Instance =`, block(code`${made};`)]);
}

function objectDeclaration(type: ObjectType, context: Package): Code {
  const name = identifier(context.names.type(type));
  const isDemanding = type.properties.some((property) => property.required);
  const setsAll = ref(framework('System.Diagnostics.CodeAnalysis.SetsRequiredMembers'));
  const unset = ref(runtime('Runtime/Unset', context));
  const constructors = isDemanding
    ? [
        code`
          /// <summary>An object of which all required properties are set.</summary>
          public ${name}()
          {
          }
        `,
        code`
          // What is read may lack what the API promises.
          #pragma warning disable CS8618
          [${setsAll}]
          internal ${name}(${unset} _)
          {
          }
          #pragma warning restore CS8618
        `,
      ]
    : [];
  const codec = ref(codecSymbol(type, context));
  const head = code`public sealed record ${name} : ${ref(runtime('Models/Model', context))}`;
  const declared = typeDeclaration(head, [
    lines(type.properties.map((property) => fieldDeclaration(property, context))),
    ...constructors,
    ...type.properties.map((property, index) => propertyDeclaration(property, index, context)),
    additionalDeclaration(type, context),
    code`internal override ${ref(runtime('Runtime/Json/IModelCodec', context))} OwnCodec => ${codec}.Instance;`,
    code`
      /// <summary>Reads an object that was kept as JSON.</summary>
      /// <exception cref="${ref(framework('System.Text.Json.JsonException'))}">The text is not a JSON object.</exception>
      public static ${name} FromJson(string json) => ${codec}.Instance.Parse(json);
    `,
    code`
      /// <inheritdoc/>
      public bool Equals(${name}? other) => ${codec}.Instance.AreEqual(this, other);
    `,
    code`
      /// <inheritdoc/>
      public override int GetHashCode() => ${codec}.Instance.HashOf(this);
    `,
  ]);
  return documented(
    [type.description || `${context.names.type(type)}.`],
    [],
    lines([obsolete(type.deprecated), converterAttribute(type, context), declared]),
  );
}

function fieldName(property: Property, { names }: Package): Code {
  const name = names.property(property);
  return trusted(`_${name.charAt(0).toLowerCase()}${name.slice(1)}`);
}

function fieldDeclaration(property: Property, context: Package): Code {
  const { required, type } = property;
  const declared = required ? typeCode(type, context) : optionalType(type, context);
  const isUnset = required && !isValueType(type) && type.kind !== 'nullable';
  return code`internal ${declared} ${fieldName(property, context)}${isUnset ? trusted(' = null!') : nothing};`;
}

function propertyDeclaration(property: Property, index: number, context: Package): Code {
  const { description, required, deprecated, type, source } = property;
  const field = fieldName(property, context);
  const shown = plainDefault(property);
  const declared = lines([
    obsolete(deprecated),
    code`public ${trusted(required && !deprecated ? 'required ' : '')}${required ? typeCode(type, context) : optionalType(type, context)} ${identifier(context.names.property(property))}`,
    trusted('{'),
    block(lines([code`get => ${field};`, code`init => Set(ref ${field}, value, ${literal(index)});`])),
    trusted('}'),
  ]);
  return mark(
    source,
    documented([description || `\`${property.name}\``, shown === undefined ? '' : `Default: ${shown}.`], [], declared),
  );
}

function additionalDeclaration({ additional }: ObjectType, context: Package): Code {
  if (additional === undefined || additional.kind === 'unknown') return nothing;
  const map = ref(framework('System.Collections.Generic.IReadOnlyDictionary'));
  const codec = codecCode(additional, context);
  return lines([
    trusted('/// <summary>Further fields, by their names in JSON.</summary>'),
    code`public new ${map}<string, ${typeCode(additional, context)}> AdditionalProperties`,
    trusted('{'),
    block(lines([code`get => GetFurther(${codec});`, code`init => SetFurther(value, ${codec});`])),
    trusted('}'),
  ]);
}

function objectCodec(type: ObjectType, context: Package): Code {
  const model = ref(modelSymbol(type, context));
  const isDemanding = type.properties.some((property) => property.required);
  const codec = ref(runtime('Runtime/Json/ModelCodec', context));
  const create = code`static () => new ${model}(${isDemanding ? code`default(${ref(runtime('Runtime/Unset', context))})` : nothing})`;
  const adds = type.properties.map((property) => mark(property.source, addField(property, context)));
  const declare =
    adds.length === 0
      ? trusted('static fields => { }')
      : lines([trusted('static fields => fields'), block(lines(adds))]);
  return lines([
    code`internal static readonly ${codec}<${model}> Instance = new(`,
    block(lines([sequence([create, trusted(',')]), sequence([declare, trusted(');')])])),
  ]);
}

function addField(property: Property, context: Package): Code {
  const { name, type, required, sensitive } = property;
  const field = fieldName(property, context);
  const traits = [
    ...(required ? ['Required'] : []),
    ...(allowsNull(type) ? ['Nullable'] : []),
    ...(sensitive ? ['Secret'] : []),
  ];
  const isOptionalValue = !required && isValueType(type) && type.kind !== 'nullable';
  const codec = isOptionalValue ? optionalCodec(type, context) : codecCode(type, context);
  const isBang = !required && !isValueType(type) && type.kind !== 'nullable';
  const flags = ref(runtime('Runtime/Json/JsonFieldTraits', context));
  return call(trusted('.Add'), [
    string(name),
    codec,
    code`static model => model.${field}${isBang ? trusted('!') : nothing}`,
    code`static (model, value) => model.${field} = value`,
    ...(traits.length === 0
      ? []
      : [sequence(traits.map((trait, index) => code`${trusted(index === 0 ? '' : ' | ')}${flags}.${trusted(trait)}`))]),
  ]);
}

function unionDeclaration(type: UnionType, context: Package): Code {
  const name = identifier(context.names.type(type));
  const codec = ref(codecSymbol(type, context));
  const head = code`public sealed class ${name} : ${ref(runtime('Models/Union', context))}`;
  const makers = unionMembers(type, context).map(({ type: held, isInterface }) =>
    isInterface
      ? code`
          /// <summary>Makes the value of a list or map.</summary>
          public static ${name} From(${held} value) => new(value);
        `
      : code`
          /// <summary>Makes the value of one of the types.</summary>
          public static implicit operator ${name}(${held} value) => new(value);
        `,
  );
  const declared = typeDeclaration(head, [
    code`
      internal ${name}(object value)
          : base(value)
      {
      }
    `,
    ...makers,
    code`internal override ${ref(runtime('Runtime/Json/IUnionCodec', context))} OwnCodec => ${codec}.Instance;`,
    code`
      /// <summary>Reads a value that was kept as JSON.</summary>
      /// <exception cref="${ref(framework('System.Text.Json.JsonException'))}">The text is not JSON.</exception>
      public static ${name} FromJson(string json) => ${codec}.Instance.Parse(json);
    `,
  ]);
  return documented(
    [type.description || `${context.names.type(type)}.`],
    [],
    lines([obsolete(type.deprecated), converterAttribute(type, context), declared]),
  );
}
