// Generated from the OpenAPI description: edit that and regenerate.

// What is read may lack what the API promises.
#pragma warning disable CS8618

using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Json;

namespace PlexAPI.Models.Requests;

/// <summary>ExchangeTokenRequestBody.</summary>
[JsonConverter(typeof(ExchangeTokenRequestBodyCodec.Converter))]
public sealed record ExchangeTokenRequestBody : Model
{
    internal string _jwt = null!;

    /// <summary>An object of which all required properties are set.</summary>
    public ExchangeTokenRequestBody()
    {
    }

    [SetsRequiredMembers]
    internal ExchangeTokenRequestBody(Unset _)
    {
    }

    /// <summary>
    /// The JWT, with the header <c>kid</c> and the claims <c>nonce</c>, <c>scope</c>, <c>aud</c>, <c>iss</c>, <c>iat</c> and <c>exp</c>
    /// </summary>
    public required string Jwt
    {
        get => _jwt;
        init => Set(ref _jwt, value, 0);
    }

    internal override IModelCodec OwnCodec => ExchangeTokenRequestBodyCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static ExchangeTokenRequestBody FromJson(string json) => ExchangeTokenRequestBodyCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(ExchangeTokenRequestBody? other) => ExchangeTokenRequestBodyCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ExchangeTokenRequestBodyCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class ExchangeTokenRequestBodyCodec
{
    internal static readonly ModelCodec<ExchangeTokenRequestBody> Instance = new(
        static () => new ExchangeTokenRequestBody(default(Unset)),
        static fields => fields
            .Add(
                "jwt",
                JsonCodecs.String,
                static model => ref model._jwt,
                JsonFieldTraits.Required | JsonFieldTraits.Secret));

    internal sealed class Converter() : CodecConverter<ExchangeTokenRequestBody>(Instance);
}
