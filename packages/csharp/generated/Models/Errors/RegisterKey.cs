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

/// <summary>Unauthorized - Returned if the X-Plex-Token is missing from the header or query.</summary>
public sealed class RegisterKeyUnauthorizedException : SDKException
{
    internal RegisterKeyUnauthorizedException(Attempt attempt, ReceivedResponse received, string detail, RegisterKeyUnauthorizedData? content)
        : base(attempt, received, detail) => Content = content;

    /// <summary>The decoded body; null where it is JSON of another kind than the API declares.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public RegisterKeyUnauthorizedData? Content { get; }

    internal static RegisterKeyUnauthorizedException? Of(Attempt attempt, ReceivedResponse received, string detail) =>
        received.TryJson(RegisterKeyUnauthorizedDataCodec.Instance, out var content) ? new RegisterKeyUnauthorizedException(attempt, received, detail, content) : null;
}

/// <summary>RegisterKeyUnauthorizedData.</summary>
[JsonConverter(typeof(RegisterKeyUnauthorizedDataCodec.Converter))]
public sealed record RegisterKeyUnauthorizedData : Model
{
    internal IReadOnlyList<ErrorDetail>? _errors;

    /// <summary><c>errors</c></summary>
    public IReadOnlyList<ErrorDetail>? Errors
    {
        get => _errors;
        init => Set(ref _errors, value, 0);
    }

    internal override IModelCodec OwnCodec => RegisterKeyUnauthorizedDataCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static RegisterKeyUnauthorizedData FromJson(string json) => RegisterKeyUnauthorizedDataCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(RegisterKeyUnauthorizedData? other) => RegisterKeyUnauthorizedDataCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RegisterKeyUnauthorizedDataCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class RegisterKeyUnauthorizedDataCodec
{
    internal static readonly ModelCodec<RegisterKeyUnauthorizedData> Instance = new(
        static () => new RegisterKeyUnauthorizedData(),
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

    internal sealed class Converter() : CodecConverter<RegisterKeyUnauthorizedData>(Instance);
}
