using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace PlexAPI.Runtime.Json;

/// <summary>An enum, which keeps values that are not declared.</summary>
internal sealed class EnumCodec<TEnum, TValue>(JsonCodec<TValue> values, Func<TValue, TEnum> create, Func<TEnum, TValue> valueOf)
    : TokenCodec<TEnum>
    where TEnum : struct, IEquatable<TEnum>
{
    public override bool TryRead(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out TEnum value)
    {
        value = default;
        if (!values.TryRead(ref reader, out var inner))
        {
            return false;
        }

        value = create(inner);
        return true;
    }

    public override void Write(Utf8JsonWriter writer, TEnum value, bool masked) =>
        values.Write(writer, valueOf(value), masked);

    public override void Inspect(TEnum value, string name, ICollection<string> secrets)
    {
        if (value.Equals(default))
        {
            throw new ArgumentException($"{name} is a {typeof(TEnum).Name} without a value; give it one");
        }
    }
}
