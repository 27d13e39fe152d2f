// Generated from the OpenAPI description: edit that and regenerate.

using System;
using System.Text.Json.Serialization;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Models.Components;

/// <summary>Which subtitles to choose where some are forced</summary>
/// <remarks>
/// <para>A value that is not listed here is kept as the server sent it.</para>
/// </remarks>
[JsonConverter(typeof(UserProfileDefaultSubtitleForcedCodec.Converter))]
public readonly struct UserProfileDefaultSubtitleForced : IEquatable<UserProfileDefaultSubtitleForced>, IComparable<UserProfileDefaultSubtitleForced>
{
    private readonly long? _value;

    /// <summary>A value, listed or not.</summary>
    public UserProfileDefaultSubtitleForced(long value) => _value = value;

    /// <summary><c>0</c></summary>
    public static UserProfileDefaultSubtitleForced PreferNonForced => new(Known.PreferNonForced);

    /// <summary><c>1</c></summary>
    public static UserProfileDefaultSubtitleForced PreferForced => new(Known.PreferForced);

    /// <summary><c>2</c></summary>
    public static UserProfileDefaultSubtitleForced OnlyForced => new(Known.OnlyForced);

    /// <summary><c>3</c></summary>
    public static UserProfileDefaultSubtitleForced OnlyNonForced => new(Known.OnlyNonForced);

    /// <summary>The value as the server has it.</summary>
    public long Value => _value ?? 0;

    /// <summary>Compares by value.</summary>
    public static bool operator ==(UserProfileDefaultSubtitleForced left, UserProfileDefaultSubtitleForced right) => left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator !=(UserProfileDefaultSubtitleForced left, UserProfileDefaultSubtitleForced right) => !left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator <(UserProfileDefaultSubtitleForced left, UserProfileDefaultSubtitleForced right) => left.CompareTo(right) < 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >(UserProfileDefaultSubtitleForced left, UserProfileDefaultSubtitleForced right) => left.CompareTo(right) > 0;

    /// <summary>Compares by value.</summary>
    public static bool operator <=(UserProfileDefaultSubtitleForced left, UserProfileDefaultSubtitleForced right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >=(UserProfileDefaultSubtitleForced left, UserProfileDefaultSubtitleForced right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(UserProfileDefaultSubtitleForced other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UserProfileDefaultSubtitleForced other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(UserProfileDefaultSubtitleForced other) => global::System.Nullable.Compare(_value, other._value);

    /// <summary>The value as the server has it.</summary>
    public override string ToString() => Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The values that the API lists, for <c>switch</c>.</summary>
    public static class Known
    {
        /// <summary><c>0</c></summary>
        public const long PreferNonForced = 0;
        /// <summary><c>1</c></summary>
        public const long PreferForced = 1;
        /// <summary><c>2</c></summary>
        public const long OnlyForced = 2;
        /// <summary><c>3</c></summary>
        public const long OnlyNonForced = 3;
    }
}

internal static class UserProfileDefaultSubtitleForcedCodec
{
    internal static readonly JsonCodec<UserProfileDefaultSubtitleForced> Instance =
        new EnumCodec<UserProfileDefaultSubtitleForced, long>(
            JsonCodecs.Int64,
            static value => new(value),
            static value => value.Value);

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema { Enum = [0, 1, 2, 3] };
    }

    internal sealed class Converter() : CodecConverter<UserProfileDefaultSubtitleForced>(Instance);
}
