/** Unions: their C# types, and their readers and writers. */
import type { Type, UnionType } from '../../api/api.ts';
import { patternJSON, variantsOf, type Pattern } from '../../api/fit.ts';
import { withoutNull } from '../../api/nullable.ts';
import { code, lines, ref, sequence, trusted, type Code } from '../../code/code.ts';
import { print } from '../../code/print.ts';
import { converterAttribute } from './codec.ts';
import { documented, obsolete } from './comment.ts';
import { typeDeclaration } from './declaration.ts';
import { block, braced, call, identifier, inlineList, literal, string } from './literal.ts';
import { codecSymbol, framework, modelSymbol, runtime, type Package } from './package.ts';
import { codecCode, typeCode } from './type.ts';

export function unionDeclaration(type: UnionType, context: Package): Code {
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

export interface UnionMember {
  readonly variant: Type;
  readonly type: Code;
  /** The patterns to compare a value with; undefined with a discriminator. */
  readonly pattern: Pattern | undefined;
  /** Whether it is an interface: C# allows no conversion from one. */
  readonly isInterface: boolean;
}

/** Each C# type once, because several string formats can have the same C# type. */
export function unionMembers(union: UnionType, context: Package): readonly UnionMember[] {
  const byText = new Map<string, UnionMember>();
  for (const { type: held, pattern } of choicesOf(union)) {
    const variant = withoutNull(held);
    const type = typeCode(variant, context);
    const text = print(type, Infinity).text;
    const isInterface = variant.kind === 'array' || variant.kind === 'map';
    if (!byText.has(text)) byText.set(text, { variant, type, pattern, isInterface });
  }
  return [...byText.values()];
}

function choicesOf(union: UnionType): readonly { readonly type: Type; readonly pattern: Pattern | undefined }[] {
  if (union.discriminator === undefined) return variantsOf(union);
  return union.variants.map((type) => ({ type, pattern: undefined }));
}

export function unionCode(type: UnionType, context: Package): Code {
  const model = ref(modelSymbol(type, context));
  const members = unionMembers(type, context);
  const variant = ref(runtime('Runtime/Json/UnionVariant', context));
  const variants = inlineList(
    members.map((member) => call(code`${variant}.Of`, [codecCode(member.variant, context), ...patternCode(member)])),
  );
  const values = [
    trusted('static value => new(value)'),
    code`static () => ${variants}`,
    ...discriminatorCode(type, members, context),
  ];
  const codec = ref(runtime('Runtime/Json/UnionCodec', context));
  return lines([
    code`internal static readonly ${codec}<${model}> Instance = new(`,
    block(lines(values.map((value, index) => sequence([value, trusted(index === values.length - 1 ? ');' : ',')])))),
  ]);
}

function discriminatorCode({ discriminator }: UnionType, members: readonly UnionMember[], context: Package): Code[] {
  if (discriminator === undefined) return [];
  const { property, mapping, fallback } = discriminator;
  const indexOf = (variant: Type): Code => literal(members.findIndex((member) => member.variant === variant));
  const entries = [...mapping].map(([value, variant]) => code`[${string(value)}] = ${indexOf(variant)}`);
  const map = braced(code`new ${ref(framework('System.Collections.Generic.Dictionary'))}<string, int>`, entries);
  const other = fallback === undefined ? [] : [indexOf(fallback)];
  return [
    call(code`new ${ref(runtime('Runtime/Json/UnionDiscriminator', context))}`, [string(property), map, ...other]),
  ];
}

function patternCode({ pattern }: UnionMember): Code[] {
  return pattern === undefined ? [] : [string(JSON.stringify(patternJSON(pattern)))];
}
