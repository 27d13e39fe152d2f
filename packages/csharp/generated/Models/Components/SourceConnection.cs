// Generated from the OpenAPI description: edit that and regenerate.

using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Models.Components;

/// <summary>One way to reach a device</summary>
[JsonConverter(typeof(SourceConnectionCodec.Converter))]
public sealed record SourceConnection : Model
{
    internal string? _address;
    internal bool? _local;
    internal int? _port;
    internal string? _protocol;
    internal bool? _relay;
    internal string? _uri;

    /// <summary>The IP address or host name</summary>
    public string? Address
    {
        get => _address;
        init => Set(ref _address, value, 0);
    }

    /// <summary>
    /// Whether the address is in the device's own network; arrives as <c>true</c>, <c>1</c> or <c>"1"</c>
    /// </summary>
    public bool? Local
    {
        get => _local;
        init => Set(ref _local, value, 1);
    }

    /// <summary>The port</summary>
    public int? Port
    {
        get => _port;
        init => Set(ref _port, value, 2);
    }

    /// <summary>The protocol, such as <c>https</c></summary>
    public string? Protocol
    {
        get => _protocol;
        init => Set(ref _protocol, value, 3);
    }

    /// <summary>
    /// Whether the connection goes through a Plex relay; arrives as <c>true</c>, <c>1</c> or <c>"1"</c>
    /// </summary>
    public bool? Relay
    {
        get => _relay;
        init => Set(ref _relay, value, 4);
    }

    /// <summary>The whole address</summary>
    public string? Uri
    {
        get => _uri;
        init => Set(ref _uri, value, 5);
    }

    internal override IModelCodec OwnCodec => SourceConnectionCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static SourceConnection FromJson(string json) => SourceConnectionCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(SourceConnection? other) => SourceConnectionCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => SourceConnectionCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class SourceConnectionCodec
{
    internal static readonly ModelCodec<SourceConnection> Instance = new(
        static () => new SourceConnection(),
        static fields => fields
            .Add("address", JsonCodecs.String, static model => ref model._address!)
            .Add("local", JsonCodecs.Nullable(JsonCodecs.Boolean), static model => ref model._local)
            .Add("port", JsonCodecs.Nullable(JsonCodecs.Int32), static model => ref model._port)
            .Add("protocol", JsonCodecs.String, static model => ref model._protocol!)
            .Add("relay", JsonCodecs.Nullable(JsonCodecs.Boolean), static model => ref model._relay)
            .Add("uri", JsonCodecs.String, static model => ref model._uri!));

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema
        {
            Type = "object",
            Properties = new Dictionary<string, JsonSchema>
            {
                ["address"] = new JsonSchema { Type = "string" },
                ["local"] = new JsonSchema { Type = "boolean" },
                ["port"] = new JsonSchema { Type = "integer", Format = "int32" },
                ["protocol"] = new JsonSchema { Type = "string" },
                ["relay"] = new JsonSchema { Type = "boolean" },
                ["uri"] = new JsonSchema { Type = "string", Format = "uri" },
            },
        };
    }

    internal sealed class Converter() : CodecConverter<SourceConnection>(Instance);
}
