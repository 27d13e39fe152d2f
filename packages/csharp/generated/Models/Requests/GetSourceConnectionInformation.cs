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

/// <summary>What GetSourceConnectionInformationAsync gives.</summary>
public sealed class GetSourceConnectionInformationResponse : OperationResponse
{
    /// <summary>A response of your own, for tests.</summary>
    public GetSourceConnectionInformationResponse()
        : base(null)
    {
    }

    internal GetSourceConnectionInformationResponse(ReceivedResponse received)
        : base(received)
    {
    }

    /// <summary>The body; null where the server sent another one, which is in the raw response then.</summary>
    public GetSourceConnectionInformationOkResponseBody? Object { get; init; }
}

/// <summary>GetSourceConnectionInformationOkResponseBody.</summary>
[JsonConverter(typeof(GetSourceConnectionInformationOkResponseBodyCodec.Converter))]
public sealed record GetSourceConnectionInformationOkResponseBody : Model
{
    internal GetSourceConnectionInformationMediaContainer _mediaContainer = null!;

    /// <summary>An object of which all required properties are set.</summary>
    public GetSourceConnectionInformationOkResponseBody()
    {
    }

    [SetsRequiredMembers]
    internal GetSourceConnectionInformationOkResponseBody(Unset _)
    {
    }

    /// <summary><c>MediaContainer</c></summary>
    public required GetSourceConnectionInformationMediaContainer MediaContainer
    {
        get => _mediaContainer;
        init => Set(ref _mediaContainer, value, 0);
    }

    internal override IModelCodec OwnCodec => GetSourceConnectionInformationOkResponseBodyCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static GetSourceConnectionInformationOkResponseBody FromJson(string json) => GetSourceConnectionInformationOkResponseBodyCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(GetSourceConnectionInformationOkResponseBody? other) => GetSourceConnectionInformationOkResponseBodyCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => GetSourceConnectionInformationOkResponseBodyCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class GetSourceConnectionInformationOkResponseBodyCodec
{
    internal static readonly ModelCodec<GetSourceConnectionInformationOkResponseBody> Instance = new(
        static () => new GetSourceConnectionInformationOkResponseBody(default(Unset)),
        static fields => fields
            .Add(
                "MediaContainer",
                GetSourceConnectionInformationMediaContainerCodec.Instance,
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
                ["MediaContainer"] = new JsonSchema { Reference = static () => GetSourceConnectionInformationMediaContainerCodec.Strict.Schema },
            },
        };
    }

    internal sealed class Converter() : CodecConverter<GetSourceConnectionInformationOkResponseBody>(Instance);
}

/// <summary>GetSourceConnectionInformationMediaContainer.</summary>
[JsonConverter(typeof(GetSourceConnectionInformationMediaContainerCodec.Converter))]
public sealed record GetSourceConnectionInformationMediaContainer : Model
{
    internal IReadOnlyList<SourceDevice>? _device;

    /// <summary>The source, or a list of its devices</summary>
    public IReadOnlyList<SourceDevice>? Device
    {
        get => _device;
        init => Set(ref _device, value, 0);
    }

    internal override IModelCodec OwnCodec => GetSourceConnectionInformationMediaContainerCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static GetSourceConnectionInformationMediaContainer FromJson(string json) => GetSourceConnectionInformationMediaContainerCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(GetSourceConnectionInformationMediaContainer? other) => GetSourceConnectionInformationMediaContainerCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => GetSourceConnectionInformationMediaContainerCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class GetSourceConnectionInformationMediaContainerCodec
{
    internal static readonly ModelCodec<GetSourceConnectionInformationMediaContainer> Instance = new(
        static () => new GetSourceConnectionInformationMediaContainer(),
        static fields => fields
            .Add(
                "Device",
                JsonCodecs.ListOf(SourceDeviceCodec.Instance, single: true),
                static model => ref model._device!));

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema
        {
            Type = "object",
            Properties = new Dictionary<string, JsonSchema>
            {
                ["Device"] = new JsonSchema
                {
                    AnyOf = [
                        new JsonSchema { Reference = static () => SourceDeviceCodec.Strict.Schema },
                        new JsonSchema
                        {
                            Type = "array",
                            Items = new JsonSchema { Reference = static () => SourceDeviceCodec.Strict.Schema },
                        }],
                },
            },
        };
    }

    internal sealed class Converter() : CodecConverter<GetSourceConnectionInformationMediaContainer>(Instance);
}
