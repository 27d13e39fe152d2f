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

/// <summary>Bad Request - A parameter was not specified, or was specified incorrectly.</summary>
public sealed class GetTokenDetailsBadRequestException : SDKException
{
    internal GetTokenDetailsBadRequestException(Attempt attempt, ReceivedResponse received, string detail, GetTokenDetailsBadRequestData? content)
        : base(attempt, received, detail) => Content = content;

    /// <summary>The decoded body; null where it is JSON of another kind than the API declares.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public GetTokenDetailsBadRequestData? Content { get; }

    internal static GetTokenDetailsBadRequestException? Of(Attempt attempt, ReceivedResponse received, string detail) =>
        received.TryJson(GetTokenDetailsBadRequestDataCodec.Instance, out var content) ? new GetTokenDetailsBadRequestException(attempt, received, detail, content) : null;
}

/// <summary>Unauthorized - Returned if the X-Plex-Token is missing from the header or query.</summary>
public sealed class GetTokenDetailsUnauthorizedException : SDKException
{
    internal GetTokenDetailsUnauthorizedException(Attempt attempt, ReceivedResponse received, string detail, GetTokenDetailsUnauthorizedData? content)
        : base(attempt, received, detail) => Content = content;

    /// <summary>The decoded body; null where it is JSON of another kind than the API declares.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public GetTokenDetailsUnauthorizedData? Content { get; }

    internal static GetTokenDetailsUnauthorizedException? Of(Attempt attempt, ReceivedResponse received, string detail) =>
        received.TryJson(GetTokenDetailsUnauthorizedDataCodec.Instance, out var content) ? new GetTokenDetailsUnauthorizedException(attempt, received, detail, content) : null;
}

/// <summary>GetTokenDetailsBadRequestData.</summary>
[JsonConverter(typeof(GetTokenDetailsBadRequestDataCodec.Converter))]
public sealed record GetTokenDetailsBadRequestData : Model
{
    internal IReadOnlyList<ErrorDetail>? _errors;

    /// <summary><c>errors</c></summary>
    public IReadOnlyList<ErrorDetail>? Errors
    {
        get => _errors;
        init => Set(ref _errors, value, 0);
    }

    internal override IModelCodec OwnCodec => GetTokenDetailsBadRequestDataCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static GetTokenDetailsBadRequestData FromJson(string json) => GetTokenDetailsBadRequestDataCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(GetTokenDetailsBadRequestData? other) => GetTokenDetailsBadRequestDataCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => GetTokenDetailsBadRequestDataCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class GetTokenDetailsBadRequestDataCodec
{
    internal static readonly ModelCodec<GetTokenDetailsBadRequestData> Instance = new(
        static () => new GetTokenDetailsBadRequestData(),
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

    internal sealed class Converter() : CodecConverter<GetTokenDetailsBadRequestData>(Instance);
}

/// <summary>GetTokenDetailsUnauthorizedData.</summary>
[JsonConverter(typeof(GetTokenDetailsUnauthorizedDataCodec.Converter))]
public sealed record GetTokenDetailsUnauthorizedData : Model
{
    internal IReadOnlyList<ErrorDetail>? _errors;

    /// <summary><c>errors</c></summary>
    public IReadOnlyList<ErrorDetail>? Errors
    {
        get => _errors;
        init => Set(ref _errors, value, 0);
    }

    internal override IModelCodec OwnCodec => GetTokenDetailsUnauthorizedDataCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static GetTokenDetailsUnauthorizedData FromJson(string json) => GetTokenDetailsUnauthorizedDataCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(GetTokenDetailsUnauthorizedData? other) => GetTokenDetailsUnauthorizedDataCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => GetTokenDetailsUnauthorizedDataCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class GetTokenDetailsUnauthorizedDataCodec
{
    internal static readonly ModelCodec<GetTokenDetailsUnauthorizedData> Instance = new(
        static () => new GetTokenDetailsUnauthorizedData(),
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

    internal sealed class Converter() : CodecConverter<GetTokenDetailsUnauthorizedData>(Instance);
}
