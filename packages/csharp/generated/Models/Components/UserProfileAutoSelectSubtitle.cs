// Generated from the OpenAPI description: edit that and regenerate.

using System;
using System.Text.Json.Serialization;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Models.Components;

/// <summary>When to show subtitles</summary>
/// <remarks>
/// <para>A value that is not listed here is kept as the server sent it.</para>
/// </remarks>
[JsonConverter(typeof(UserProfileAutoSelectSubtitleCodec.Converter))]
public readonly struct UserProfileAutoSelectSubtitle : IEquatable<UserProfileAutoSelectSubtitle>, IComparable<UserProfileAutoSelectSubtitle>
{
    private readonly long? _value;

    /// <summary>A value, listed or not.</summary>
    public UserProfileAutoSelectSubtitle(long value) => _value = value;

    /// <summary><c>0</c></summary>
    public static UserProfileAutoSelectSubtitle ManuallySelected => new(Known.ManuallySelected);

    /// <summary><c>1</c></summary>
    public static UserProfileAutoSelectSubtitle ShownWithForeignAudio => new(Known.ShownWithForeignAudio);

    /// <summary><c>2</c></summary>
    public static UserProfileAutoSelectSubtitle AlwaysEnabled => new(Known.AlwaysEnabled);

    /// <summary>The value as the server has it.</summary>
    public long Value => _value ?? 0;

    /// <summary>Compares by value.</summary>
    public static bool operator ==(UserProfileAutoSelectSubtitle left, UserProfileAutoSelectSubtitle right) => left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator !=(UserProfileAutoSelectSubtitle left, UserProfileAutoSelectSubtitle right) => !left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator <(UserProfileAutoSelectSubtitle left, UserProfileAutoSelectSubtitle right) => left.CompareTo(right) < 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >(UserProfileAutoSelectSubtitle left, UserProfileAutoSelectSubtitle right) => left.CompareTo(right) > 0;

    /// <summary>Compares by value.</summary>
    public static bool operator <=(UserProfileAutoSelectSubtitle left, UserProfileAutoSelectSubtitle right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >=(UserProfileAutoSelectSubtitle left, UserProfileAutoSelectSubtitle right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(UserProfileAutoSelectSubtitle other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UserProfileAutoSelectSubtitle other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(UserProfileAutoSelectSubtitle other) => global::System.Nullable.Compare(_value, other._value);

    /// <summary>The value as the server has it.</summary>
    public override string ToString() => Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The values that the API lists, for <c>switch</c>.</summary>
    public static class Known
    {
        /// <summary><c>0</c></summary>
        public const long ManuallySelected = 0;
        /// <summary><c>1</c></summary>
        public const long ShownWithForeignAudio = 1;
        /// <summary><c>2</c></summary>
        public const long AlwaysEnabled = 2;
    }
}

internal static class UserProfileAutoSelectSubtitleCodec
{
    internal static readonly JsonCodec<UserProfileAutoSelectSubtitle> Instance =
        new EnumCodec<UserProfileAutoSelectSubtitle, long>(
            JsonCodecs.Int64,
            static value => new(value),
            static value => value.Value);

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema { Enum = [0, 1, 2] };
    }

    internal sealed class Converter() : CodecConverter<UserProfileAutoSelectSubtitle>(Instance);
}
