/** Objects: immutable records, and the table by which they are read and written. */
import type { ObjectType, Property } from '../../api/api.ts';
import { allowsNull } from '../../api/nullable.ts';
import { plainDefault } from '../../api/remarks.ts';
import { code, lines, mark, nothing, ref, sequence, trusted, type Code } from '../../code/code.ts';
import { converterAttribute } from './codec.ts';
import { documented, obsolete } from './comment.ts';
import { typeDeclaration } from './declaration.ts';
import { block, call, identifier, literal, string } from './literal.ts';
import { codecSymbol, framework, modelSymbol, runtime, type Package } from './package.ts';
import { codecCode, isValueType, optionalCodec, optionalType, typeCode } from './type.ts';

export function objectDeclaration(type: ObjectType, context: Package): Code {
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
          [${setsAll}]
          internal ${name}(${unset} _)
          {
          }
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
    // Replaces the compiler's code that prints every value, which nothing calls.
    code`
      /// <inheritdoc/>
      protected override bool PrintMembers(${ref(framework('System.Text.StringBuilder'))} builder) => false;
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

export function objectCodec(type: ObjectType, context: Package): Code {
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
    code`static model => ref model.${field}${isBang ? trusted('!') : nothing}`,
    ...(traits.length === 0
      ? []
      : [sequence(traits.map((trait, index) => code`${trusted(index === 0 ? '' : ' | ')}${flags}.${trusted(trait)}`))]),
  ]);
}
