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

namespace PlexAPI.Models.Components;

/// <summary>A service that an account can use</summary>
[JsonConverter(typeof(PlexServiceCodec.Converter))]
public sealed record PlexService : Model
{
    internal string? _endpoint;
    internal string _identifier = null!;
    internal string? _secret;
    internal PlexServiceStatus? _status;
    internal string? _token;

    /// <summary>An object of which all required properties are set.</summary>
    public PlexService()
    {
    }

    [SetsRequiredMembers]
    internal PlexService(Unset _)
    {
    }

    /// <summary>The address of the service</summary>
    public string? Endpoint
    {
        get => _endpoint;
        init => Set(ref _endpoint, value, 0);
    }

    /// <summary>The name of the service</summary>
    public required string Identifier
    {
        get => _identifier;
        init => Set(ref _identifier, value, 1);
    }

    /// <summary>The secret to use with the service</summary>
    public string? Secret
    {
        get => _secret;
        init => Set(ref _secret, value, 2);
    }

    /// <summary>Whether the service is up</summary>
    public PlexServiceStatus? Status
    {
        get => _status;
        init => Set(ref _status, value, 3);
    }

    /// <summary>The token to use with the service</summary>
    public string? Token
    {
        get => _token;
        init => Set(ref _token, value, 4);
    }

    internal override IModelCodec OwnCodec => PlexServiceCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static PlexService FromJson(string json) => PlexServiceCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(PlexService? other) => PlexServiceCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => PlexServiceCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class PlexServiceCodec
{
    internal static readonly ModelCodec<PlexService> Instance = new(
        static () => new PlexService(default(Unset)),
        static fields => fields
            .Add("endpoint", JsonCodecs.String, static model => ref model._endpoint!)
            .Add("identifier", JsonCodecs.String, static model => ref model._identifier, JsonFieldTraits.Required)
            .Add(
                "secret",
                JsonCodecs.NullableReference(JsonCodecs.String),
                static model => ref model._secret,
                JsonFieldTraits.Nullable | JsonFieldTraits.Secret)
            .Add("status", JsonCodecs.Nullable(PlexServiceStatusCodec.Instance), static model => ref model._status)
            .Add(
                "token",
                JsonCodecs.NullableReference(JsonCodecs.String),
                static model => ref model._token,
                JsonFieldTraits.Nullable | JsonFieldTraits.Secret));

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema
        {
            Type = "object",
            Required = ["identifier"],
            Properties = new Dictionary<string, JsonSchema>
            {
                ["endpoint"] = new JsonSchema { Type = "string", Format = "uri" },
                ["identifier"] = new JsonSchema { Type = "string" },
                ["secret"] = new JsonSchema
                {
                    AnyOf = [new JsonSchema { Type = "string" }, new JsonSchema { Type = "null" }],
                },
                ["status"] = new JsonSchema { Reference = static () => PlexServiceStatusCodec.Strict.Schema },
                ["token"] = new JsonSchema
                {
                    AnyOf = [new JsonSchema { Type = "string" }, new JsonSchema { Type = "null" }],
                },
            },
        };
    }

    internal sealed class Converter() : CodecConverter<PlexService>(Instance);
}
