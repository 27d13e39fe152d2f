// Generated from the OpenAPI description: edit that and regenerate.

// What is read may lack what the API promises.
#pragma warning disable CS8618

using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlexAPI.Models.Components;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Models.Requests;

/// <summary>What GetKeysAsync gives.</summary>
public sealed class GetKeysResponse : OperationResponse
{
    /// <summary>A response of your own, for tests.</summary>
    public GetKeysResponse()
        : base(null)
    {
    }

    internal GetKeysResponse(ReceivedResponse received)
        : base(received)
    {
    }

    /// <summary>The body; null where the server sent another one, which is in the raw response then.</summary>
    public GetKeysResponseBody? Object { get; init; }
}

/// <summary>GetKeysResponseBody.</summary>
[JsonConverter(typeof(GetKeysResponseBodyCodec.Converter))]
public sealed record GetKeysResponseBody : Model
{
    internal IReadOnlyList<PublicKey> _keys = null!;

    /// <summary>An object of which all required properties are set.</summary>
    public GetKeysResponseBody()
    {
    }

    [SetsRequiredMembers]
    internal GetKeysResponseBody(Unset _)
    {
    }

    /// <summary>The keys</summary>
    public required IReadOnlyList<PublicKey> Keys
    {
        get => _keys;
        init => Set(ref _keys, value, 0);
    }

    internal override IModelCodec OwnCodec => GetKeysResponseBodyCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static GetKeysResponseBody FromJson(string json) => GetKeysResponseBodyCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(GetKeysResponseBody? other) => GetKeysResponseBodyCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => GetKeysResponseBodyCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class GetKeysResponseBodyCodec
{
    internal static readonly ModelCodec<GetKeysResponseBody> Instance = new(
        static () => new GetKeysResponseBody(default(Unset)),
        static fields => fields
            .Add(
                "keys",
                JsonCodecs.ListOf(PublicKeyCodec.Instance),
                static model => ref model._keys,
                JsonFieldTraits.Required));

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema
        {
            Type = "object",
            Required = ["keys"],
            Properties = new Dictionary<string, JsonSchema>
            {
                ["keys"] = new JsonSchema
                {
                    Type = "array",
                    Items = new JsonSchema { Reference = static () => PublicKeyCodec.Strict.Schema },
                },
            },
        };
    }

    internal sealed class Converter() : CodecConverter<GetKeysResponseBody>(Instance);
}
