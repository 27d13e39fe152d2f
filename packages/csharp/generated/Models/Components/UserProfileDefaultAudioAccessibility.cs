// Generated from the OpenAPI description: edit that and regenerate.

using System;
using System.Text.Json.Serialization;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Models.Components;

/// <summary>Which audio to choose where there is some for the visually impaired</summary>
/// <remarks>
/// <para>A value that is not listed here is kept as the server sent it.</para>
/// </remarks>
[JsonConverter(typeof(UserProfileDefaultAudioAccessibilityCodec.Converter))]
public readonly struct UserProfileDefaultAudioAccessibility : IEquatable<UserProfileDefaultAudioAccessibility>, IComparable<UserProfileDefaultAudioAccessibility>
{
    private readonly long? _value;

    /// <summary>A value, listed or not.</summary>
    public UserProfileDefaultAudioAccessibility(long value) => _value = value;

    /// <summary><c>0</c></summary>
    public static UserProfileDefaultAudioAccessibility PreferNonAccessibility => new(Known.PreferNonAccessibility);

    /// <summary><c>1</c></summary>
    public static UserProfileDefaultAudioAccessibility PreferAccessibility => new(Known.PreferAccessibility);

    /// <summary><c>2</c></summary>
    public static UserProfileDefaultAudioAccessibility OnlyAccessibility => new(Known.OnlyAccessibility);

    /// <summary><c>3</c></summary>
    public static UserProfileDefaultAudioAccessibility OnlyNonAccessibility => new(Known.OnlyNonAccessibility);

    /// <summary>The value as the server has it.</summary>
    public long Value => _value ?? 0;

    /// <summary>Compares by value.</summary>
    public static bool operator ==(UserProfileDefaultAudioAccessibility left, UserProfileDefaultAudioAccessibility right) => left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator !=(UserProfileDefaultAudioAccessibility left, UserProfileDefaultAudioAccessibility right) => !left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator <(UserProfileDefaultAudioAccessibility left, UserProfileDefaultAudioAccessibility right) => left.CompareTo(right) < 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >(UserProfileDefaultAudioAccessibility left, UserProfileDefaultAudioAccessibility right) => left.CompareTo(right) > 0;

    /// <summary>Compares by value.</summary>
    public static bool operator <=(UserProfileDefaultAudioAccessibility left, UserProfileDefaultAudioAccessibility right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >=(UserProfileDefaultAudioAccessibility left, UserProfileDefaultAudioAccessibility right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(UserProfileDefaultAudioAccessibility other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UserProfileDefaultAudioAccessibility other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(UserProfileDefaultAudioAccessibility other) => global::System.Nullable.Compare(_value, other._value);

    /// <summary>The value as the server has it.</summary>
    public override string ToString() => Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The values that the API lists, for <c>switch</c>.</summary>
    public static class Known
    {
        /// <summary><c>0</c></summary>
        public const long PreferNonAccessibility = 0;
        /// <summary><c>1</c></summary>
        public const long PreferAccessibility = 1;
        /// <summary><c>2</c></summary>
        public const long OnlyAccessibility = 2;
        /// <summary><c>3</c></summary>
        public const long OnlyNonAccessibility = 3;
    }
}

internal static class UserProfileDefaultAudioAccessibilityCodec
{
    internal static readonly JsonCodec<UserProfileDefaultAudioAccessibility> Instance =
        new EnumCodec<UserProfileDefaultAudioAccessibility, long>(
            JsonCodecs.Int64,
            static value => new(value),
            static value => value.Value);

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema { Enum = [0, 1, 2, 3] };
    }

    internal sealed class Converter() : CodecConverter<UserProfileDefaultAudioAccessibility>(Instance);
}
