// Generated from the OpenAPI description: edit that and regenerate.

using System;
using System.Text.Json.Serialization;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Models.Components;

/// <summary>The state of the subscription</summary>
/// <remarks>
/// <para>A value that is not listed here is kept as the server sent it.</para>
/// </remarks>
[JsonConverter(typeof(SubscriptionSummaryStatusCodec.Converter))]
public readonly struct SubscriptionSummaryStatus : IEquatable<SubscriptionSummaryStatus>, IComparable<SubscriptionSummaryStatus>
{
    private readonly string? _value;

    /// <summary>A value, listed or not.</summary>
    public SubscriptionSummaryStatus(string value) => _value = value;

    /// <summary><c>Inactive</c></summary>
    public static SubscriptionSummaryStatus Inactive => new(Known.Inactive);

    /// <summary><c>Active</c></summary>
    public static SubscriptionSummaryStatus Active => new(Known.Active);

    /// <summary>The value as the server has it.</summary>
    public string Value => _value ?? "";

    /// <summary>Compares by value.</summary>
    public static bool operator ==(SubscriptionSummaryStatus left, SubscriptionSummaryStatus right) => left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator !=(SubscriptionSummaryStatus left, SubscriptionSummaryStatus right) => !left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator <(SubscriptionSummaryStatus left, SubscriptionSummaryStatus right) => left.CompareTo(right) < 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >(SubscriptionSummaryStatus left, SubscriptionSummaryStatus right) => left.CompareTo(right) > 0;

    /// <summary>Compares by value.</summary>
    public static bool operator <=(SubscriptionSummaryStatus left, SubscriptionSummaryStatus right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >=(SubscriptionSummaryStatus left, SubscriptionSummaryStatus right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(SubscriptionSummaryStatus other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SubscriptionSummaryStatus other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, global::System.StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(SubscriptionSummaryStatus other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The value as the server has it.</summary>
    public override string ToString() => Value;

    /// <summary>The values that the API lists, for <c>switch</c>.</summary>
    public static class Known
    {
        /// <summary><c>Inactive</c></summary>
        public const string Inactive = "Inactive";
        /// <summary><c>Active</c></summary>
        public const string Active = "Active";
    }
}

internal static class SubscriptionSummaryStatusCodec
{
    internal static readonly JsonCodec<SubscriptionSummaryStatus> Instance =
        new EnumCodec<SubscriptionSummaryStatus, string>(
            JsonCodecs.String,
            static value => new(value),
            static value => value.Value);

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema { Enum = ["Inactive", "Active"] };
    }

    internal sealed class Converter() : CodecConverter<SubscriptionSummaryStatus>(Instance);
}
