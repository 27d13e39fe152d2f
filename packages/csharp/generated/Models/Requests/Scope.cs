// Generated from the OpenAPI description: edit that and regenerate.

using System;
using System.Text.Json.Serialization;
using PlexAPI.Runtime.Json;

namespace PlexAPI.Models.Requests;

/// <summary>A value that is not listed here is kept as the server sent it.</summary>
[JsonConverter(typeof(ScopeCodec.Converter))]
public readonly struct Scope : IEquatable<Scope>, IComparable<Scope>
{
    private readonly string? _value;

    /// <summary>A value, listed or not.</summary>
    public Scope(string value) => _value = value;

    /// <summary><c>all</c></summary>
    public static Scope All => new(Known.All);

    /// <summary>The value as the server has it.</summary>
    public string Value => _value ?? "";

    /// <summary>Compares by value.</summary>
    public static bool operator ==(Scope left, Scope right) => left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator !=(Scope left, Scope right) => !left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator <(Scope left, Scope right) => left.CompareTo(right) < 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >(Scope left, Scope right) => left.CompareTo(right) > 0;

    /// <summary>Compares by value.</summary>
    public static bool operator <=(Scope left, Scope right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >=(Scope left, Scope right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(Scope other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Scope other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, global::System.StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(Scope other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The value as the server has it.</summary>
    public override string ToString() => Value;

    /// <summary>The values that the API lists, for <c>switch</c>.</summary>
    public static class Known
    {
        /// <summary><c>all</c></summary>
        public const string All = "all";
    }
}

internal static class ScopeCodec
{
    internal static readonly JsonCodec<Scope> Instance =
        new EnumCodec<Scope, string>(JsonCodecs.String, static value => new(value), static value => value.Value);

    internal sealed class Converter() : CodecConverter<Scope>(Instance);
}
