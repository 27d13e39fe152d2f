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

/// <summary>GetTransientTokenOkResponseBody.</summary>
[JsonConverter(typeof(GetTransientTokenOkResponseBodyCodec.Converter))]
public sealed record GetTransientTokenOkResponseBody : Model
{
    internal GetTransientTokenMediaContainer _mediaContainer = null!;

    /// <summary>An object of which all required properties are set.</summary>
    public GetTransientTokenOkResponseBody()
    {
    }

    [SetsRequiredMembers]
    internal GetTransientTokenOkResponseBody(Unset _)
    {
    }

    /// <summary><c>MediaContainer</c></summary>
    public required GetTransientTokenMediaContainer MediaContainer
    {
        get => _mediaContainer;
        init => Set(ref _mediaContainer, value, 0);
    }

    internal override IModelCodec OwnCodec => GetTransientTokenOkResponseBodyCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static GetTransientTokenOkResponseBody FromJson(string json) => GetTransientTokenOkResponseBodyCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(GetTransientTokenOkResponseBody? other) => GetTransientTokenOkResponseBodyCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => GetTransientTokenOkResponseBodyCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class GetTransientTokenOkResponseBodyCodec
{
    internal static readonly ModelCodec<GetTransientTokenOkResponseBody> Instance = new(
        static () => new GetTransientTokenOkResponseBody(default(Unset)),
        static fields => fields
            .Add(
                "MediaContainer",
                GetTransientTokenMediaContainerCodec.Instance,
                static model => ref model._mediaContainer,
                JsonFieldTraits.Required));

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema
        {
            Type = "object",
            Required = ["MediaContainer"],
            Properties = new Dictionary<string, JsonSchema>
            {
                ["MediaContainer"] = new JsonSchema { Reference = static () => GetTransientTokenMediaContainerCodec.Strict.Schema },
            },
        };
    }

    internal sealed class Converter() : CodecConverter<GetTransientTokenOkResponseBody>(Instance);
}
