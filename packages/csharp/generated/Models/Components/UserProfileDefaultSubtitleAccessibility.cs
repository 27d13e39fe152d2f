// Generated from the OpenAPI description: edit that and regenerate.

using System;
using System.Text.Json.Serialization;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Models.Components;

/// <summary>Which subtitles to choose where there are some for the deaf and hard of hearing (SDH)</summary>
/// <remarks>
/// <para>A value that is not listed here is kept as the server sent it.</para>
/// </remarks>
[JsonConverter(typeof(UserProfileDefaultSubtitleAccessibilityCodec.Converter))]
public readonly struct UserProfileDefaultSubtitleAccessibility : IEquatable<UserProfileDefaultSubtitleAccessibility>, IComparable<UserProfileDefaultSubtitleAccessibility>
{
    private readonly long? _value;

    /// <summary>A value, listed or not.</summary>
    public UserProfileDefaultSubtitleAccessibility(long value) => _value = value;

    /// <summary><c>0</c></summary>
    public static UserProfileDefaultSubtitleAccessibility PreferNonSdh => new(Known.PreferNonSdh);

    /// <summary><c>1</c></summary>
    public static UserProfileDefaultSubtitleAccessibility PreferSdh => new(Known.PreferSdh);

    /// <summary><c>2</c></summary>
    public static UserProfileDefaultSubtitleAccessibility OnlySdh => new(Known.OnlySdh);

    /// <summary><c>3</c></summary>
    public static UserProfileDefaultSubtitleAccessibility OnlyNonSdh => new(Known.OnlyNonSdh);

    /// <summary>The value as the server has it.</summary>
    public long Value => _value ?? 0;

    /// <summary>Compares by value.</summary>
    public static bool operator ==(UserProfileDefaultSubtitleAccessibility left, UserProfileDefaultSubtitleAccessibility right) => left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator !=(UserProfileDefaultSubtitleAccessibility left, UserProfileDefaultSubtitleAccessibility right) => !left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator <(UserProfileDefaultSubtitleAccessibility left, UserProfileDefaultSubtitleAccessibility right) => left.CompareTo(right) < 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >(UserProfileDefaultSubtitleAccessibility left, UserProfileDefaultSubtitleAccessibility right) => left.CompareTo(right) > 0;

    /// <summary>Compares by value.</summary>
    public static bool operator <=(UserProfileDefaultSubtitleAccessibility left, UserProfileDefaultSubtitleAccessibility right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >=(UserProfileDefaultSubtitleAccessibility left, UserProfileDefaultSubtitleAccessibility right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(UserProfileDefaultSubtitleAccessibility other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UserProfileDefaultSubtitleAccessibility other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(UserProfileDefaultSubtitleAccessibility other) => global::System.Nullable.Compare(_value, other._value);

    /// <summary>The value as the server has it.</summary>
    public override string ToString() => Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The values that the API lists, for <c>switch</c>.</summary>
    public static class Known
    {
        /// <summary><c>0</c></summary>
        public const long PreferNonSdh = 0;
        /// <summary><c>1</c></summary>
        public const long PreferSdh = 1;
        /// <summary><c>2</c></summary>
        public const long OnlySdh = 2;
        /// <summary><c>3</c></summary>
        public const long OnlyNonSdh = 3;
    }
}

internal static class UserProfileDefaultSubtitleAccessibilityCodec
{
    internal static readonly JsonCodec<UserProfileDefaultSubtitleAccessibility> Instance =
        new EnumCodec<UserProfileDefaultSubtitleAccessibility, long>(
            JsonCodecs.Int64,
            static value => new(value),
            static value => value.Value);

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema { Enum = [0, 1, 2, 3] };
    }

    internal sealed class Converter() : CodecConverter<UserProfileDefaultSubtitleAccessibility>(Instance);
}
