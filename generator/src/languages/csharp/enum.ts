/** Open enums: structs that also hold unlisted values, and constants for `switch`. */
import type { EnumType } from '../../api/api.ts';
import { openEnumRemark } from '../../api/remarks.ts';
import { code, lines, nothing, ref, trusted, type Code } from '../../code/code.ts';
import { converterAttribute } from './codec.ts';
import { documented, obsolete } from './comment.ts';
import { typeDeclaration } from './declaration.ts';
import { block, call, identifier, literal } from './literal.ts';
import { framework, modelSymbol, runtime, type Package } from './package.ts';

export function enumDeclaration(type: EnumType, context: Package): Code {
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
  // A default instance, without a value, sorts before all others and equals none of them.
  const compare = isText
    ? trusted('string.CompareOrdinal(_value, other._value)')
    : trusted('global::System.Nullable.Compare(_value, other._value)');
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
  const value = code`
    private readonly ${base}? _value;

    /// <summary>A value, listed or not.</summary>
    public ${name}(${base} value) => _value = value;
  `;
  const getter = lines([
    trusted('/// <summary>The value as the server has it.</summary>'),
    code`public ${base} Value => _value ?? ${trusted(isText ? '""' : '0')};`,
  ]);
  const declared = typeDeclaration(head, [
    value,
    ...members,
    getter,
    ...operators,
    code`
      /// <inheritdoc/>
      public bool Equals(${name} other) => _value == other._value;
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

export function enumCodec(type: EnumType, context: Package): Code {
  const model = ref(modelSymbol(type, context));
  const isText = type.base === 'string';
  const codec = ref(runtime('Runtime/Json/JsonCodec', context));
  const maker = code`new ${ref(runtime('Runtime/Json/EnumCodec', context))}<${model}, ${trusted(isText ? 'string' : 'long')}>`;
  const values = code`${ref(runtime('Runtime/Json/JsonCodecs', context))}.${trusted(isText ? 'String' : 'Int64')}`;
  const made = call(maker, [values, code`static value => new(value)`, trusted('static value => value.Value')]);
  return lines([code`internal static readonly ${codec}<${model}> Instance =`, block(code`${made};`)]);
}
