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

/// <summary>GetTransientTokenMediaContainer.</summary>
[JsonConverter(typeof(GetTransientTokenMediaContainerCodec.Converter))]
public sealed record GetTransientTokenMediaContainer : Model
{
    internal int? _size;
    internal string _token = null!;

    /// <summary>An object of which all required properties are set.</summary>
    public GetTransientTokenMediaContainer()
    {
    }

    [SetsRequiredMembers]
    internal GetTransientTokenMediaContainer(Unset _)
    {
    }

    /// <summary>The number of elements in the container</summary>
    public int? Size
    {
        get => _size;
        init => Set(ref _size, value, 0);
    }

    /// <summary>The transient token</summary>
    public required string Token
    {
        get => _token;
        init => Set(ref _token, value, 1);
    }

    internal override IModelCodec OwnCodec => GetTransientTokenMediaContainerCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static GetTransientTokenMediaContainer FromJson(string json) => GetTransientTokenMediaContainerCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(GetTransientTokenMediaContainer? other) => GetTransientTokenMediaContainerCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => GetTransientTokenMediaContainerCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class GetTransientTokenMediaContainerCodec
{
    internal static readonly ModelCodec<GetTransientTokenMediaContainer> Instance = new(
        static () => new GetTransientTokenMediaContainer(default(Unset)),
        static fields => fields
            .Add("size", JsonCodecs.Nullable(JsonCodecs.Int32), static model => ref model._size)
            .Add(
                "token",
                JsonCodecs.String,
                static model => ref model._token,
                JsonFieldTraits.Required | JsonFieldTraits.Secret));

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema
        {
            Type = "object",
            Required = ["token"],
            Properties = new Dictionary<string, JsonSchema>
            {
                ["size"] = new JsonSchema { Type = "integer", Format = "int32" },
                ["token"] = new JsonSchema { Type = "string" },
            },
        };
    }

    internal sealed class Converter() : CodecConverter<GetTransientTokenMediaContainer>(Instance);
}
