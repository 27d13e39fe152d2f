// Generated from the OpenAPI description: edit that and regenerate.

using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlexAPI.Models.Components;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Models.Requests;

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
