// Generated from the OpenAPI description: edit that and regenerate.

using System;
using System.Text.Json.Serialization;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Models.Components;

/// <summary>Whose reviews to show</summary>
/// <remarks>
/// <para>A value that is not listed here is kept as the server sent it.</para>
/// </remarks>
[JsonConverter(typeof(UserProfileMediaReviewsVisibilityCodec.Converter))]
public readonly struct UserProfileMediaReviewsVisibility : IEquatable<UserProfileMediaReviewsVisibility>, IComparable<UserProfileMediaReviewsVisibility>
{
    private readonly long? _value;

    /// <summary>A value, listed or not.</summary>
    public UserProfileMediaReviewsVisibility(long value) => _value = value;

    /// <summary><c>0</c></summary>
    public static UserProfileMediaReviewsVisibility NoOne => new(Known.NoOne);

    /// <summary><c>1</c></summary>
    public static UserProfileMediaReviewsVisibility CriticsOnly => new(Known.CriticsOnly);

    /// <summary><c>2</c></summary>
    public static UserProfileMediaReviewsVisibility PlexUsersOnly => new(Known.PlexUsersOnly);

    /// <summary><c>3</c></summary>
    public static UserProfileMediaReviewsVisibility PlexUsersAndCritics => new(Known.PlexUsersAndCritics);

    /// <summary>The value as the server has it.</summary>
    public long Value => _value ?? 0;

    /// <summary>Compares by value.</summary>
    public static bool operator ==(UserProfileMediaReviewsVisibility left, UserProfileMediaReviewsVisibility right) => left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator !=(UserProfileMediaReviewsVisibility left, UserProfileMediaReviewsVisibility right) => !left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator <(UserProfileMediaReviewsVisibility left, UserProfileMediaReviewsVisibility right) => left.CompareTo(right) < 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >(UserProfileMediaReviewsVisibility left, UserProfileMediaReviewsVisibility right) => left.CompareTo(right) > 0;

    /// <summary>Compares by value.</summary>
    public static bool operator <=(UserProfileMediaReviewsVisibility left, UserProfileMediaReviewsVisibility right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >=(UserProfileMediaReviewsVisibility left, UserProfileMediaReviewsVisibility right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(UserProfileMediaReviewsVisibility other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UserProfileMediaReviewsVisibility other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(UserProfileMediaReviewsVisibility other) => global::System.Nullable.Compare(_value, other._value);

    /// <summary>The value as the server has it.</summary>
    public override string ToString() => Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The values that the API lists, for <c>switch</c>.</summary>
    public static class Known
    {
        /// <summary><c>0</c></summary>
        public const long NoOne = 0;
        /// <summary><c>1</c></summary>
        public const long CriticsOnly = 1;
        /// <summary><c>2</c></summary>
        public const long PlexUsersOnly = 2;
        /// <summary><c>3</c></summary>
        public const long PlexUsersAndCritics = 3;
    }
}

internal static class UserProfileMediaReviewsVisibilityCodec
{
    internal static readonly JsonCodec<UserProfileMediaReviewsVisibility> Instance =
        new EnumCodec<UserProfileMediaReviewsVisibility, long>(
            JsonCodecs.Int64,
            static value => new(value),
            static value => value.Value);

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema { Enum = [0, 1, 2, 3] };
    }

    internal sealed class Converter() : CodecConverter<UserProfileMediaReviewsVisibility>(Instance);
}
