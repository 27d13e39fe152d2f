// Generated from the OpenAPI description: edit that and regenerate.

using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Models.Components;

/// <summary>A media server or provider, and how to reach it</summary>
[JsonConverter(typeof(SourceDeviceCodec.Converter))]
public sealed record SourceDevice : Model
{
    internal string? _accessToken;
    internal string? _clientIdentifier;
    internal string? _name;
    internal IReadOnlyList<SourceConnection>? _connection;

    /// <summary>The token to use with this device</summary>
    public string? AccessToken
    {
        get => _accessToken;
        init => Set(ref _accessToken, value, 0);
    }

    /// <summary>The unique identifier of the device</summary>
    public string? ClientIdentifier
    {
        get => _clientIdentifier;
        init => Set(ref _clientIdentifier, value, 1);
    }

    /// <summary>The name of the device</summary>
    public string? Name
    {
        get => _name;
        init => Set(ref _name, value, 2);
    }

    /// <summary>The ways to reach the device</summary>
    public IReadOnlyList<SourceConnection>? Connection
    {
        get => _connection;
        init => Set(ref _connection, value, 3);
    }

    internal override IModelCodec OwnCodec => SourceDeviceCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static SourceDevice FromJson(string json) => SourceDeviceCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(SourceDevice? other) => SourceDeviceCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => SourceDeviceCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class SourceDeviceCodec
{
    internal static readonly ModelCodec<SourceDevice> Instance = new(
        static () => new SourceDevice(),
        static fields => fields
            .Add("accessToken", JsonCodecs.String, static model => ref model._accessToken!, JsonFieldTraits.Secret)
            .Add("clientIdentifier", JsonCodecs.String, static model => ref model._clientIdentifier!)
            .Add("name", JsonCodecs.String, static model => ref model._name!)
            .Add(
                "Connection",
                JsonCodecs.ListOf(SourceConnectionCodec.Instance),
                static model => ref model._connection!));

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema
        {
            Type = "object",
            Properties = new Dictionary<string, JsonSchema>
            {
                ["accessToken"] = new JsonSchema { Type = "string" },
                ["clientIdentifier"] = new JsonSchema { Type = "string" },
                ["name"] = new JsonSchema { Type = "string" },
                ["Connection"] = new JsonSchema
                {
                    Type = "array",
                    Items = new JsonSchema { Reference = static () => SourceConnectionCodec.Strict.Schema },
                },
            },
        };
    }

    internal sealed class Converter() : CodecConverter<SourceDevice>(Instance);
}
