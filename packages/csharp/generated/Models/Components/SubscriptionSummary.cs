// Generated from the OpenAPI description: edit that and regenerate.

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Models.Components;

/// <summary>What an account is subscribed to, all in all</summary>
[JsonConverter(typeof(SubscriptionSummaryCodec.Converter))]
public sealed record SubscriptionSummary : Model
{
    internal bool? _active;
    internal IReadOnlyList<string>? _features;
    internal string? _paymentService;
    internal string? _plan;
    internal SubscriptionSummaryStatus? _status;
    internal DateTimeOffset? _subscribedAt;

    /// <summary>Whether the account has a subscription now</summary>
    public bool? Active
    {
        get => _active;
        init => Set(ref _active, value, 0);
    }

    /// <summary>The features that the subscription brings</summary>
    public IReadOnlyList<string>? Features
    {
        get => _features;
        init => Set(ref _features, value, 1);
    }

    /// <summary>The service through which the subscription is paid</summary>
    public string? PaymentService
    {
        get => _paymentService;
        init => Set(ref _paymentService, value, 2);
    }

    /// <summary>The plan, such as <c>lifetime</c></summary>
    public string? Plan
    {
        get => _plan;
        init => Set(ref _plan, value, 3);
    }

    /// <summary>The state of the subscription</summary>
    public SubscriptionSummaryStatus? Status
    {
        get => _status;
        init => Set(ref _status, value, 4);
    }

    /// <summary>When the subscription began</summary>
    public DateTimeOffset? SubscribedAt
    {
        get => _subscribedAt;
        init => Set(ref _subscribedAt, value, 5);
    }

    internal override IModelCodec OwnCodec => SubscriptionSummaryCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static SubscriptionSummary FromJson(string json) => SubscriptionSummaryCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(SubscriptionSummary? other) => SubscriptionSummaryCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => SubscriptionSummaryCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class SubscriptionSummaryCodec
{
    internal static readonly ModelCodec<SubscriptionSummary> Instance = new(
        static () => new SubscriptionSummary(),
        static fields => fields
            .Add("active", JsonCodecs.Nullable(JsonCodecs.Boolean), static model => ref model._active)
            .Add("features", JsonCodecs.ListOf(JsonCodecs.String), static model => ref model._features!)
            .Add(
                "paymentService",
                JsonCodecs.NullableReference(JsonCodecs.String),
                static model => ref model._paymentService,
                JsonFieldTraits.Nullable)
            .Add(
                "plan",
                JsonCodecs.NullableReference(JsonCodecs.String),
                static model => ref model._plan,
                JsonFieldTraits.Nullable)
            .Add(
                "status",
                JsonCodecs.Nullable(SubscriptionSummaryStatusCodec.Instance),
                static model => ref model._status)
            .Add(
                "subscribedAt",
                JsonCodecs.Nullable(JsonCodecs.DateTime),
                static model => ref model._subscribedAt,
                JsonFieldTraits.Nullable));

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema
        {
            Type = "object",
            Properties = new Dictionary<string, JsonSchema>
            {
                ["active"] = new JsonSchema { Type = "boolean" },
                ["features"] = new JsonSchema { Type = "array", Items = new JsonSchema { Type = "string" } },
                ["paymentService"] = new JsonSchema
                {
                    AnyOf = [new JsonSchema { Type = "string" }, new JsonSchema { Type = "null" }],
                },
                ["plan"] = new JsonSchema
                {
                    AnyOf = [new JsonSchema { Type = "string" }, new JsonSchema { Type = "null" }],
                },
                ["status"] = new JsonSchema { Reference = static () => SubscriptionSummaryStatusCodec.Strict.Schema },
                ["subscribedAt"] = new JsonSchema
                {
                    AnyOf = [
                        new JsonSchema { Type = "string", Format = "date-time" },
                        new JsonSchema { Type = "null" }],
                },
            },
        };
    }

    internal sealed class Converter() : CodecConverter<SubscriptionSummary>(Instance);
}

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
