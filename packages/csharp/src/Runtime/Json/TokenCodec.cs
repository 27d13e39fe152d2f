using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace PlexAPI.Runtime.Json;

/// <summary>A type whose values are single tokens.</summary>
internal abstract class TokenCodec<T> : JsonCodec<T>
{
    public override bool IsSingleToken => true;
}

internal sealed class StringCodec : TokenCodec<string>
{
    public override bool TryRead(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out string value)
    {
        value = reader.TokenType == JsonTokenType.String ? RawJson.TextOf(ref reader) : null;
        return value is not null;
    }

    public override void Write(Utf8JsonWriter writer, string value, bool masked) => writer.WriteStringValue(value);
}

/// <summary>A boolean, which may also come as <c>1</c>, <c>0</c>, <c>"1"</c>, <c>"0"</c>, <c>"true"</c> or <c>"false"</c>.</summary>
internal sealed class BooleanCodec : TokenCodec<bool>
{
    /// <summary>Whether a value is a boolean, or is read as one although it is none.</summary>
    public static bool IsReadAsBoolean(JsonElement value)
    {
        var reader = new Utf8JsonReader(RawJson.BytesOf(value));
        return reader.Read() && JsonCodecs.Boolean.TryRead(ref reader, out _);
    }

    public override bool TryRead(ref Utf8JsonReader reader, out bool value)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.True:
            case JsonTokenType.String when reader.ValueTextEquals("true"u8) || reader.ValueTextEquals("1"u8):
            case JsonTokenType.Number when reader.TryGetInt32(out var one) && one == 1:
                value = true;
                return true;
            case JsonTokenType.False:
            case JsonTokenType.String when reader.ValueTextEquals("false"u8) || reader.ValueTextEquals("0"u8):
            case JsonTokenType.Number when reader.TryGetInt32(out var zero) && zero == 0:
                value = false;
                return true;
            default:
                value = false;
                return false;
        }
    }

    public override void Write(Utf8JsonWriter writer, bool value, bool masked) => writer.WriteBooleanValue(value);
}

internal sealed class Int32Codec : TokenCodec<int>
{
    public override bool TryRead(ref Utf8JsonReader reader, out int value)
    {
        var isInteger = Integers.TryRead(ref reader, out var number) && number is >= int.MinValue and <= int.MaxValue;
        value = isInteger ? (int)number : 0;
        return isInteger;
    }

    public override void Write(Utf8JsonWriter writer, int value, bool masked) => writer.WriteNumberValue(value);
}

internal sealed class Int64Codec : TokenCodec<long>
{
    public override bool TryRead(ref Utf8JsonReader reader, out long value) => Integers.TryRead(ref reader, out value);

    public override void Write(Utf8JsonWriter writer, long value, bool masked) => writer.WriteNumberValue(value);
}

internal sealed class DoubleCodec : TokenCodec<double>
{
    public override bool TryRead(ref Utf8JsonReader reader, out double value)
    {
        value = 0;
        return reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out value) && double.IsFinite(value);
    }

    public override void Write(Utf8JsonWriter writer, double value, bool masked) => writer.WriteNumberValue(value);
}

internal sealed class DecimalCodec : TokenCodec<decimal>
{
    public override bool TryRead(ref Utf8JsonReader reader, out decimal value)
    {
        value = 0;
        return reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out value);
    }

    public override void Write(Utf8JsonWriter writer, decimal value, bool masked) => writer.WriteNumberValue(value);
}

/// <summary>A point in time, written as RFC 3339 has it.</summary>
internal sealed class DateTimeCodec : TokenCodec<DateTimeOffset>
{
    public override bool TryRead(ref Utf8JsonReader reader, out DateTimeOffset value)
    {
        value = default;
        return reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out value);
    }

    /// <summary>RFC 3339 has several forms of one point in time.</summary>
    public override bool IsExact => false;

    public override bool IsFaithful(ref Utf8JsonReader reader, DateTimeOffset value) =>
        reader.ValueTextEquals(Rfc3339.TextOf(value));

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, bool masked) =>
        writer.WriteStringValue(Rfc3339.TextOf(value));
}

/// <summary>A day, written as <c>2026-01-31</c>.</summary>
internal sealed class DateCodec : TokenCodec<DateOnly>
{
    public override bool TryRead(ref Utf8JsonReader reader, out DateOnly value)
    {
        value = default;
        return reader.TokenType == JsonTokenType.String && Rfc3339.TryReadDate(RawJson.TextOf(ref reader), out value);
    }

    public override void Write(Utf8JsonWriter writer, DateOnly value, bool masked) =>
        writer.WriteStringValue(Rfc3339.TextOf(value));
}

/// <summary>Whole numbers, which JSON may write as <c>1</c>, <c>1.0</c> or <c>1e3</c>.</summary>
internal static class Integers
{
    public static bool TryRead(ref Utf8JsonReader reader, out long value)
    {
        value = 0;
        if (reader.TokenType != JsonTokenType.Number)
        {
            return false;
        }

        if (reader.TryGetInt64(out value))
        {
            return true;
        }

        if (!reader.TryGetDecimal(out var number) || number != decimal.Truncate(number))
        {
            return false;
        }

        var isInRange = number is >= long.MinValue and <= long.MaxValue;
        value = isInRange ? (long)number : 0;
        return isInRange;
    }
}
