// Generated from the OpenAPI description: edit that and regenerate.

using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Models.Components;

/// <summary>How a subscription is paid</summary>
[JsonConverter(typeof(SubscriptionBillingCodec.Converter))]
public sealed record SubscriptionBilling : Model
{
    internal IReadOnlyDictionary<string, JsonElement>? _internalPaymentMethod;
    internal long? _paymentMethodId;

    /// <summary>The payment method, as the payment service describes it</summary>
    public IReadOnlyDictionary<string, JsonElement>? InternalPaymentMethod
    {
        get => _internalPaymentMethod;
        init => Set(ref _internalPaymentMethod, value, 0);
    }

    /// <summary>The number of the payment method</summary>
    public long? PaymentMethodId
    {
        get => _paymentMethodId;
        init => Set(ref _paymentMethodId, value, 1);
    }

    internal override IModelCodec OwnCodec => SubscriptionBillingCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static SubscriptionBilling FromJson(string json) => SubscriptionBillingCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(SubscriptionBilling? other) => SubscriptionBillingCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => SubscriptionBillingCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class SubscriptionBillingCodec
{
    internal static readonly ModelCodec<SubscriptionBilling> Instance = new(
        static () => new SubscriptionBilling(),
        static fields => fields
            .Add(
                "internalPaymentMethod",
                JsonCodecs.MapOf(JsonCodecs.Any),
                static model => ref model._internalPaymentMethod!)
            .Add(
                "paymentMethodId",
                JsonCodecs.Nullable(JsonCodecs.Int64),
                static model => ref model._paymentMethodId,
                JsonFieldTraits.Nullable));

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema
        {
            Type = "object",
            Properties = new Dictionary<string, JsonSchema>
            {
                ["internalPaymentMethod"] = new JsonSchema
                {
                    Type = "object",
                    AdditionalProperties = new JsonSchema { },
                },
                ["paymentMethodId"] = new JsonSchema
                {
                    AnyOf = [new JsonSchema { Type = "integer", Format = "int64" }, new JsonSchema { Type = "null" }],
                },
            },
        };
    }

    internal sealed class Converter() : CodecConverter<SubscriptionBilling>(Instance);
}
