using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace PlexAPI.Runtime.Json;

/// <summary>A value that may be null.</summary>
internal sealed class NullableValueCodec<T>(JsonCodec<T> codec) : JsonCodec<T?>
    where T : struct
{
    public override bool IsSingleToken => codec.IsSingleToken;

    public override bool IsExact => codec.IsExact;

    public override bool IsFaithful(ref Utf8JsonReader reader, T? value) =>
        value is not { } inner || codec.IsFaithful(ref reader, inner);

    public override bool TryRead(ref Utf8JsonReader reader, out T? value)
    {
        value = null;
        if (reader.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        if (!codec.TryRead(ref reader, out var inner))
        {
            return false;
        }

        value = inner;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, T? value, bool masked)
    {
        if (value is { } inner)
        {
            codec.Write(writer, inner, masked);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public override void Inspect(T? value, string name, ICollection<string> secrets)
    {
        if (value is { } inner)
        {
            codec.Inspect(inner, name, secrets);
        }
    }
}

/// <summary>An object that may be null.</summary>
internal sealed class NullableReferenceCodec<T>(JsonCodec<T> codec) : JsonCodec<T?>
    where T : class
{
    public override bool IsSingleToken => codec.IsSingleToken;

    public override bool IsExact => codec.IsExact;

    public override bool IsFaithful(ref Utf8JsonReader reader, T? value) =>
        value is null || codec.IsFaithful(ref reader, value);

    public override bool TryRead(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out T? value)
    {
        value = null;
        return reader.TokenType == JsonTokenType.Null || codec.TryRead(ref reader, out value);
    }

    public override void Write(Utf8JsonWriter writer, T? value, bool masked)
    {
        if (value is not null)
        {
            codec.Write(writer, value, masked);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public override void Inspect(T? value, string name, ICollection<string> secrets)
    {
        if (value is not null)
        {
            codec.Inspect(value, name, secrets);
        }
    }
}
