// Generated from the OpenAPI description: edit that and regenerate.

using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Models.Components;

/// <summary>One subscription, running or over</summary>
[JsonConverter(typeof(SubscriptionCodec.Converter))]
public sealed record Subscription : Model
{
    internal SubscriptionBilling? _billing;
    internal bool? _canConvert;
    internal bool? _canDowngrade;
    internal bool? _canReactivate;
    internal bool? _canUpgrade;
    internal bool? _canceled;
    internal long? _endsAt;
    internal bool? _gracePeriod;
    internal long? _id;
    internal string? _mode;
    internal bool? _onHold;
    internal long? _renewsAt;
    internal string? _state;
    internal string? _transfer;
    internal string? _type;

    /// <summary>How a subscription is paid</summary>
    public SubscriptionBilling? Billing
    {
        get => _billing;
        init => Set(ref _billing, value, 0);
    }

    /// <summary>Whether the subscription can be turned into one of another kind</summary>
    public bool? CanConvert
    {
        get => _canConvert;
        init => Set(ref _canConvert, value, 1);
    }

    /// <summary>Whether there is a smaller plan to change to</summary>
    public bool? CanDowngrade
    {
        get => _canDowngrade;
        init => Set(ref _canDowngrade, value, 2);
    }

    /// <summary>Whether the subscription can be taken up again</summary>
    public bool? CanReactivate
    {
        get => _canReactivate;
        init => Set(ref _canReactivate, value, 3);
    }

    /// <summary>Whether there is a bigger plan to change to</summary>
    public bool? CanUpgrade
    {
        get => _canUpgrade;
        init => Set(ref _canUpgrade, value, 4);
    }

    /// <summary>Whether the subscription was cancelled</summary>
    public bool? Canceled
    {
        get => _canceled;
        init => Set(ref _canceled, value, 5);
    }

    /// <summary>When the subscription ends, in seconds since the Unix epoch</summary>
    public long? EndsAt
    {
        get => _endsAt;
        init => Set(ref _endsAt, value, 6);
    }

    /// <summary>Whether the subscription is in its grace period</summary>
    public bool? GracePeriod
    {
        get => _gracePeriod;
        init => Set(ref _gracePeriod, value, 7);
    }

    /// <summary>The number of the subscription; null where it has none</summary>
    public long? Id
    {
        get => _id;
        init => Set(ref _id, value, 8);
    }

    /// <summary>How often the subscription is paid, such as <c>yearly</c></summary>
    public string? Mode
    {
        get => _mode;
        init => Set(ref _mode, value, 9);
    }

    /// <summary>Whether the subscription is on hold</summary>
    public bool? OnHold
    {
        get => _onHold;
        init => Set(ref _onHold, value, 10);
    }

    /// <summary>When the subscription renews itself, in seconds since the Unix epoch</summary>
    public long? RenewsAt
    {
        get => _renewsAt;
        init => Set(ref _renewsAt, value, 11);
    }

    /// <summary>The state, such as <c>active</c> or <c>ended</c></summary>
    public string? State
    {
        get => _state;
        init => Set(ref _state, value, 12);
    }

    /// <summary>The transfer of the subscription, if there is one</summary>
    public string? Transfer
    {
        get => _transfer;
        init => Set(ref _transfer, value, 13);
    }

    /// <summary>The kind of subscription, such as <c>plexpass</c></summary>
    public string? Type
    {
        get => _type;
        init => Set(ref _type, value, 14);
    }

    internal override IModelCodec OwnCodec => SubscriptionCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static Subscription FromJson(string json) => SubscriptionCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(Subscription? other) => SubscriptionCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => SubscriptionCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class SubscriptionCodec
{
    internal static readonly ModelCodec<Subscription> Instance = new(
        static () => new Subscription(),
        static fields => fields
            .Add("billing", SubscriptionBillingCodec.Instance, static model => ref model._billing!)
            .Add("canConvert", JsonCodecs.Nullable(JsonCodecs.Boolean), static model => ref model._canConvert)
            .Add("canDowngrade", JsonCodecs.Nullable(JsonCodecs.Boolean), static model => ref model._canDowngrade)
            .Add("canReactivate", JsonCodecs.Nullable(JsonCodecs.Boolean), static model => ref model._canReactivate)
            .Add("canUpgrade", JsonCodecs.Nullable(JsonCodecs.Boolean), static model => ref model._canUpgrade)
            .Add("canceled", JsonCodecs.Nullable(JsonCodecs.Boolean), static model => ref model._canceled)
            .Add(
                "endsAt",
                JsonCodecs.Nullable(JsonCodecs.Int64),
                static model => ref model._endsAt,
                JsonFieldTraits.Nullable)
            .Add("gracePeriod", JsonCodecs.Nullable(JsonCodecs.Boolean), static model => ref model._gracePeriod)
            .Add("id", JsonCodecs.Nullable(JsonCodecs.Int64), static model => ref model._id, JsonFieldTraits.Nullable)
            .Add(
                "mode",
                JsonCodecs.NullableReference(JsonCodecs.String),
                static model => ref model._mode,
                JsonFieldTraits.Nullable)
            .Add("onHold", JsonCodecs.Nullable(JsonCodecs.Boolean), static model => ref model._onHold)
            .Add(
                "renewsAt",
                JsonCodecs.Nullable(JsonCodecs.Int64),
                static model => ref model._renewsAt,
                JsonFieldTraits.Nullable)
            .Add("state", JsonCodecs.String, static model => ref model._state!)
            .Add(
                "transfer",
                JsonCodecs.NullableReference(JsonCodecs.String),
                static model => ref model._transfer,
                JsonFieldTraits.Nullable)
            .Add("type", JsonCodecs.String, static model => ref model._type!));

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema
        {
            Type = "object",
            Properties = new Dictionary<string, JsonSchema>
            {
                ["billing"] = new JsonSchema { Reference = static () => SubscriptionBillingCodec.Strict.Schema },
                ["canConvert"] = new JsonSchema { Type = "boolean" },
                ["canDowngrade"] = new JsonSchema { Type = "boolean" },
                ["canReactivate"] = new JsonSchema { Type = "boolean" },
                ["canUpgrade"] = new JsonSchema { Type = "boolean" },
                ["canceled"] = new JsonSchema { Type = "boolean" },
                ["endsAt"] = new JsonSchema
                {
                    AnyOf = [new JsonSchema { Type = "integer", Format = "int64" }, new JsonSchema { Type = "null" }],
                },
                ["gracePeriod"] = new JsonSchema { Type = "boolean" },
                ["id"] = new JsonSchema
                {
                    AnyOf = [new JsonSchema { Type = "integer", Format = "int64" }, new JsonSchema { Type = "null" }],
                },
                ["mode"] = new JsonSchema
                {
                    AnyOf = [new JsonSchema { Type = "string" }, new JsonSchema { Type = "null" }],
                },
                ["onHold"] = new JsonSchema { Type = "boolean" },
                ["renewsAt"] = new JsonSchema
                {
                    AnyOf = [new JsonSchema { Type = "integer", Format = "int64" }, new JsonSchema { Type = "null" }],
                },
                ["state"] = new JsonSchema { Type = "string" },
                ["transfer"] = new JsonSchema
                {
                    AnyOf = [new JsonSchema { Type = "string" }, new JsonSchema { Type = "null" }],
                },
                ["type"] = new JsonSchema { Type = "string" },
            },
        };
    }

    internal sealed class Converter() : CodecConverter<Subscription>(Instance);
}
