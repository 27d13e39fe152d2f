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

/// <summary>What GetNonceAsync gives.</summary>
public sealed class GetNonceResponse : OperationResponse
{
    /// <summary>A response of your own, for tests.</summary>
    public GetNonceResponse()
        : base(null)
    {
    }

    internal GetNonceResponse(ReceivedResponse received)
        : base(received)
    {
    }

    /// <summary>The body; null where the server sent another one, which is in the raw response then.</summary>
    public GetNonceResponseBody? Object { get; init; }
}

/// <summary>GetNonceResponseBody.</summary>
[JsonConverter(typeof(GetNonceResponseBodyCodec.Converter))]
public sealed record GetNonceResponseBody : Model
{
    internal string _nonce = null!;

    /// <summary>An object of which all required properties are set.</summary>
    public GetNonceResponseBody()
    {
    }

    [SetsRequiredMembers]
    internal GetNonceResponseBody(Unset _)
    {
    }

    /// <summary>The nonce</summary>
    public required string Nonce
    {
        get => _nonce;
        init => Set(ref _nonce, value, 0);
    }

    internal override IModelCodec OwnCodec => GetNonceResponseBodyCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static GetNonceResponseBody FromJson(string json) => GetNonceResponseBodyCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(GetNonceResponseBody? other) => GetNonceResponseBodyCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => GetNonceResponseBodyCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class GetNonceResponseBodyCodec
{
    internal static readonly ModelCodec<GetNonceResponseBody> Instance = new(
        static () => new GetNonceResponseBody(default(Unset)),
        static fields => fields
            .Add(
                "nonce",
                JsonCodecs.String,
                static model => ref model._nonce,
                JsonFieldTraits.Required | JsonFieldTraits.Secret));

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema
        {
            Type = "object",
            Required = ["nonce"],
            Properties = new Dictionary<string, JsonSchema> { ["nonce"] = new JsonSchema { Type = "string" } },
        };
    }

    internal sealed class Converter() : CodecConverter<GetNonceResponseBody>(Instance);
}
