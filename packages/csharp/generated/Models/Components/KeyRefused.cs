// Generated from the OpenAPI description: edit that and regenerate.

using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Models.Components;

/// <summary>KeyRefused.</summary>
[JsonConverter(typeof(KeyRefusedCodec.Converter))]
public sealed record KeyRefused : Model
{
    internal IReadOnlyList<ErrorDetail>? _errors;

    /// <summary><c>errors</c></summary>
    public IReadOnlyList<ErrorDetail>? Errors
    {
        get => _errors;
        init => Set(ref _errors, value, 0);
    }

    internal override IModelCodec OwnCodec => KeyRefusedCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static KeyRefused FromJson(string json) => KeyRefusedCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(KeyRefused? other) => KeyRefusedCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyRefusedCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class KeyRefusedCodec
{
    internal static readonly ModelCodec<KeyRefused> Instance = new(
        static () => new KeyRefused(),
        static fields => fields
            .Add("errors", JsonCodecs.ListOf(ErrorDetailCodec.Instance), static model => ref model._errors!));

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema
        {
            Type = "object",
            Properties = new Dictionary<string, JsonSchema>
            {
                ["errors"] = new JsonSchema
                {
                    Type = "array",
                    Items = new JsonSchema { Reference = static () => ErrorDetailCodec.Strict.Schema },
                },
            },
        };
    }

    internal sealed class Converter() : CodecConverter<KeyRefused>(Instance);
}
