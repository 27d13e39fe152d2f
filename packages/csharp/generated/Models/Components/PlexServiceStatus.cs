// Generated from the OpenAPI description: edit that and regenerate.

using System;
using System.Text.Json.Serialization;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Models.Components;

/// <summary>Whether the service is up</summary>
/// <remarks>
/// <para>A value that is not listed here is kept as the server sent it.</para>
/// </remarks>
[JsonConverter(typeof(PlexServiceStatusCodec.Converter))]
public readonly struct PlexServiceStatus : IEquatable<PlexServiceStatus>, IComparable<PlexServiceStatus>
{
    private readonly string? _value;

    /// <summary>A value, listed or not.</summary>
    public PlexServiceStatus(string value) => _value = value;

    /// <summary><c>online</c></summary>
    public static PlexServiceStatus Online => new(Known.Online);

    /// <summary><c>offline</c></summary>
    public static PlexServiceStatus Offline => new(Known.Offline);

    /// <summary>The value as the server has it.</summary>
    public string Value => _value ?? "";

    /// <summary>Compares by value.</summary>
    public static bool operator ==(PlexServiceStatus left, PlexServiceStatus right) => left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator !=(PlexServiceStatus left, PlexServiceStatus right) => !left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator <(PlexServiceStatus left, PlexServiceStatus right) => left.CompareTo(right) < 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >(PlexServiceStatus left, PlexServiceStatus right) => left.CompareTo(right) > 0;

    /// <summary>Compares by value.</summary>
    public static bool operator <=(PlexServiceStatus left, PlexServiceStatus right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >=(PlexServiceStatus left, PlexServiceStatus right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(PlexServiceStatus other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PlexServiceStatus other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, global::System.StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(PlexServiceStatus other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The value as the server has it.</summary>
    public override string ToString() => Value;

    /// <summary>The values that the API lists, for <c>switch</c>.</summary>
    public static class Known
    {
        /// <summary><c>online</c></summary>
        public const string Online = "online";
        /// <summary><c>offline</c></summary>
        public const string Offline = "offline";
    }
}

internal static class PlexServiceStatusCodec
{
    internal static readonly JsonCodec<PlexServiceStatus> Instance =
        new EnumCodec<PlexServiceStatus, string>(
            JsonCodecs.String,
            static value => new(value),
            static value => value.Value);

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema { Enum = ["online", "offline"] };
    }

    internal sealed class Converter() : CodecConverter<PlexServiceStatus>(Instance);
}
