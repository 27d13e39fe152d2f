// Generated from the OpenAPI description: edit that and regenerate.

using System.Collections.Generic;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlexAPI.Models.Components;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Models.Errors;

/// <summary>
/// Not Found - The PIN does not exist, has expired, or belongs to another client identifier.
/// </summary>
public sealed class GetPinNotFoundException : SDKException
{
    internal GetPinNotFoundException(Attempt attempt, ReceivedResponse received, string detail, GetPinNotFoundData? content)
        : base(attempt, received, detail) => Content = content;

    /// <summary>The decoded body; null where it is JSON of another kind than the API declares.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public GetPinNotFoundData? Content { get; }

    internal static GetPinNotFoundException? Of(Attempt attempt, ReceivedResponse received, string detail) =>
        received.TryJson(GetPinNotFoundDataCodec.Instance, out var content) ? new GetPinNotFoundException(attempt, received, detail, content) : null;
}

/// <summary>GetPinNotFoundData.</summary>
[JsonConverter(typeof(GetPinNotFoundDataCodec.Converter))]
public sealed record GetPinNotFoundData : Model
{
    internal IReadOnlyList<ErrorDetail>? _errors;

    /// <summary><c>errors</c></summary>
    public IReadOnlyList<ErrorDetail>? Errors
    {
        get => _errors;
        init => Set(ref _errors, value, 0);
    }

    internal override IModelCodec OwnCodec => GetPinNotFoundDataCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static GetPinNotFoundData FromJson(string json) => GetPinNotFoundDataCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(GetPinNotFoundData? other) => GetPinNotFoundDataCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => GetPinNotFoundDataCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class GetPinNotFoundDataCodec
{
    internal static readonly ModelCodec<GetPinNotFoundData> Instance = new(
        static () => new GetPinNotFoundData(),
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

    internal sealed class Converter() : CodecConverter<GetPinNotFoundData>(Instance);
}
