// Generated from the OpenAPI description: edit that and regenerate.

using System;
using System.Text.Json.Serialization;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Models.Components;

/// <summary>On what to show whether it was watched</summary>
/// <remarks>
/// <para>A value that is not listed here is kept as the server sent it.</para>
/// </remarks>
[JsonConverter(typeof(UserProfileWatchedIndicatorCodec.Converter))]
public readonly struct UserProfileWatchedIndicator : IEquatable<UserProfileWatchedIndicator>, IComparable<UserProfileWatchedIndicator>
{
    private readonly long? _value;

    /// <summary>A value, listed or not.</summary>
    public UserProfileWatchedIndicator(long value) => _value = value;

    /// <summary><c>0</c></summary>
    public static UserProfileWatchedIndicator None => new(Known.None);

    /// <summary><c>1</c></summary>
    public static UserProfileWatchedIndicator MoviesAndTvShows => new(Known.MoviesAndTvShows);

    /// <summary><c>2</c></summary>
    public static UserProfileWatchedIndicator Movies => new(Known.Movies);

    /// <summary><c>3</c></summary>
    public static UserProfileWatchedIndicator TvShows => new(Known.TvShows);

    /// <summary>The value as the server has it.</summary>
    public long Value => _value ?? 0;

    /// <summary>Compares by value.</summary>
    public static bool operator ==(UserProfileWatchedIndicator left, UserProfileWatchedIndicator right) => left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator !=(UserProfileWatchedIndicator left, UserProfileWatchedIndicator right) => !left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator <(UserProfileWatchedIndicator left, UserProfileWatchedIndicator right) => left.CompareTo(right) < 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >(UserProfileWatchedIndicator left, UserProfileWatchedIndicator right) => left.CompareTo(right) > 0;

    /// <summary>Compares by value.</summary>
    public static bool operator <=(UserProfileWatchedIndicator left, UserProfileWatchedIndicator right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >=(UserProfileWatchedIndicator left, UserProfileWatchedIndicator right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(UserProfileWatchedIndicator other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UserProfileWatchedIndicator other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(UserProfileWatchedIndicator other) => global::System.Nullable.Compare(_value, other._value);

    /// <summary>The value as the server has it.</summary>
    public override string ToString() => Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The values that the API lists, for <c>switch</c>.</summary>
    public static class Known
    {
        /// <summary><c>0</c></summary>
        public const long None = 0;
        /// <summary><c>1</c></summary>
        public const long MoviesAndTvShows = 1;
        /// <summary><c>2</c></summary>
        public const long Movies = 2;
        /// <summary><c>3</c></summary>
        public const long TvShows = 3;
    }
}

internal static class UserProfileWatchedIndicatorCodec
{
    internal static readonly JsonCodec<UserProfileWatchedIndicator> Instance =
        new EnumCodec<UserProfileWatchedIndicator, long>(
            JsonCodecs.Int64,
            static value => new(value),
            static value => value.Value);

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema { Enum = [0, 1, 2, 3] };
    }

    internal sealed class Converter() : CodecConverter<UserProfileWatchedIndicator>(Instance);
}
