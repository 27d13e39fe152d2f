// Generated from the OpenAPI description: edit that and regenerate.

using System;
using System.Text.Json.Serialization;
using PlexAPI.Runtime.Json;

namespace PlexAPI.Models.Requests;

/// <summary>A value that is not listed here is kept as the server sent it.</summary>
[JsonConverter(typeof(QueryParamTypeCodec.Converter))]
public readonly struct QueryParamType : IEquatable<QueryParamType>, IComparable<QueryParamType>
{
    private readonly string? _value;

    /// <summary>A value, listed or not.</summary>
    public QueryParamType(string value) => _value = value;

    /// <summary><c>delegation</c></summary>
    public static QueryParamType Delegation => new(Known.Delegation);

    /// <summary>The value as the server has it.</summary>
    public string Value => _value ?? "";

    /// <summary>Compares by value.</summary>
    public static bool operator ==(QueryParamType left, QueryParamType right) => left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator !=(QueryParamType left, QueryParamType right) => !left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator <(QueryParamType left, QueryParamType right) => left.CompareTo(right) < 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >(QueryParamType left, QueryParamType right) => left.CompareTo(right) > 0;

    /// <summary>Compares by value.</summary>
    public static bool operator <=(QueryParamType left, QueryParamType right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >=(QueryParamType left, QueryParamType right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(QueryParamType other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is QueryParamType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, global::System.StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(QueryParamType other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The value as the server has it.</summary>
    public override string ToString() => Value;

    /// <summary>The values that the API lists, for <c>switch</c>.</summary>
    public static class Known
    {
        /// <summary><c>delegation</c></summary>
        public const string Delegation = "delegation";
    }
}

internal static class QueryParamTypeCodec
{
    internal static readonly JsonCodec<QueryParamType> Instance =
        new EnumCodec<QueryParamType, string>(
            JsonCodecs.String,
            static value => new(value),
            static value => value.Value);

    internal sealed class Converter() : CodecConverter<QueryParamType>(Instance);
}
