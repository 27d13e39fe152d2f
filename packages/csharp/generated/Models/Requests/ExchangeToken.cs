// Generated from the OpenAPI description: edit that and regenerate.

// What is read may lack what the API promises.
#pragma warning disable CS8618

using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Models.Requests;

/// <summary>What ExchangeTokenAsync gives.</summary>
public sealed class ExchangeTokenResponse : OperationResponse
{
    /// <summary>A response of your own, for tests.</summary>
    public ExchangeTokenResponse()
        : base(null)
    {
    }

    internal ExchangeTokenResponse(ReceivedResponse received)
        : base(received)
    {
    }

    /// <summary>The body; null where the server sent another one, which is in the raw response then.</summary>
    public ExchangeTokenResponseBody? Object { get; init; }
}

/// <summary>ExchangeTokenResponseBody.</summary>
[JsonConverter(typeof(ExchangeTokenResponseBodyCodec.Converter))]
public sealed record ExchangeTokenResponseBody : Model
{
    internal string _authToken = null!;

    /// <summary>An object of which all required properties are set.</summary>
    public ExchangeTokenResponseBody()
    {
    }

    [SetsRequiredMembers]
    internal ExchangeTokenResponseBody(Unset _)
    {
    }

    /// <summary>The token, a JWT of plex.tv</summary>
    public required string AuthToken
    {
        get => _authToken;
        init => Set(ref _authToken, value, 0);
    }

    internal override IModelCodec OwnCodec => ExchangeTokenResponseBodyCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static ExchangeTokenResponseBody FromJson(string json) => ExchangeTokenResponseBodyCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(ExchangeTokenResponseBody? other) => ExchangeTokenResponseBodyCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ExchangeTokenResponseBodyCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class ExchangeTokenResponseBodyCodec
{
    internal static readonly ModelCodec<ExchangeTokenResponseBody> Instance = new(
        static () => new ExchangeTokenResponseBody(default(Unset)),
        static fields => fields
            .Add(
                "auth_token",
                JsonCodecs.String,
                static model => ref model._authToken,
                JsonFieldTraits.Required | JsonFieldTraits.Secret));

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema
        {
            Type = "object",
            Required = ["auth_token"],
            Properties = new Dictionary<string, JsonSchema> { ["auth_token"] = new JsonSchema { Type = "string" } },
        };
    }

    internal sealed class Converter() : CodecConverter<ExchangeTokenResponseBody>(Instance);
}

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
