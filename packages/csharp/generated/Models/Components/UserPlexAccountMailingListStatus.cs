// Generated from the OpenAPI description: edit that and regenerate.

using System;
using System.Text.Json.Serialization;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Models.Components;

/// <summary>Where the account stands on the mailing list</summary>
/// <remarks>
/// <para>A value that is not listed here is kept as the server sent it.</para>
/// </remarks>
[JsonConverter(typeof(UserPlexAccountMailingListStatusCodec.Converter))]
public readonly struct UserPlexAccountMailingListStatus : IEquatable<UserPlexAccountMailingListStatus>, IComparable<UserPlexAccountMailingListStatus>
{
    private readonly string? _value;

    /// <summary>A value, listed or not.</summary>
    public UserPlexAccountMailingListStatus(string value) => _value = value;

    /// <summary><c>active</c></summary>
    public static UserPlexAccountMailingListStatus Active => new(Known.Active);

    /// <summary><c>unsubscribed</c></summary>
    public static UserPlexAccountMailingListStatus Unsubscribed => new(Known.Unsubscribed);

    /// <summary><c>removed</c></summary>
    public static UserPlexAccountMailingListStatus Removed => new(Known.Removed);

    /// <summary>The value as the server has it.</summary>
    public string Value => _value ?? "";

    /// <summary>Compares by value.</summary>
    public static bool operator ==(UserPlexAccountMailingListStatus left, UserPlexAccountMailingListStatus right) => left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator !=(UserPlexAccountMailingListStatus left, UserPlexAccountMailingListStatus right) => !left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator <(UserPlexAccountMailingListStatus left, UserPlexAccountMailingListStatus right) => left.CompareTo(right) < 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >(UserPlexAccountMailingListStatus left, UserPlexAccountMailingListStatus right) => left.CompareTo(right) > 0;

    /// <summary>Compares by value.</summary>
    public static bool operator <=(UserPlexAccountMailingListStatus left, UserPlexAccountMailingListStatus right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >=(UserPlexAccountMailingListStatus left, UserPlexAccountMailingListStatus right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(UserPlexAccountMailingListStatus other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UserPlexAccountMailingListStatus other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, global::System.StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(UserPlexAccountMailingListStatus other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The value as the server has it.</summary>
    public override string ToString() => Value;

    /// <summary>The values that the API lists, for <c>switch</c>.</summary>
    public static class Known
    {
        /// <summary><c>active</c></summary>
        public const string Active = "active";
        /// <summary><c>unsubscribed</c></summary>
        public const string Unsubscribed = "unsubscribed";
        /// <summary><c>removed</c></summary>
        public const string Removed = "removed";
    }
}

internal static class UserPlexAccountMailingListStatusCodec
{
    internal static readonly JsonCodec<UserPlexAccountMailingListStatus> Instance =
        new EnumCodec<UserPlexAccountMailingListStatus, string>(
            JsonCodecs.String,
            static value => new(value),
            static value => value.Value);

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema { Enum = ["active", "unsubscribed", "removed"] };
    }

    internal sealed class Converter() : CodecConverter<UserPlexAccountMailingListStatus>(Instance);
}
