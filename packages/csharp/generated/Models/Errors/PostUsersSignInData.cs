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
public sealed class PostUsersSignInDataBadRequestException : SDKException
{
    internal PostUsersSignInDataBadRequestException(Attempt attempt, ReceivedResponse received, string detail, PostUsersSignInDataBadRequestData? content)
        : base(attempt, received, detail) => Content = content;

    /// <summary>The decoded body; null where it is JSON of another kind than the API declares.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public PostUsersSignInDataBadRequestData? Content { get; }

    internal static PostUsersSignInDataBadRequestException? Of(Attempt attempt, ReceivedResponse received, string detail) =>
        received.TryJson(PostUsersSignInDataBadRequestDataCodec.Instance, out var content) ? new PostUsersSignInDataBadRequestException(attempt, received, detail, content) : null;
}

/// <summary>Unauthorized - Returned if the X-Plex-Token is missing from the header or query.</summary>
public sealed class PostUsersSignInDataUnauthorizedException : SDKException
{
    internal PostUsersSignInDataUnauthorizedException(Attempt attempt, ReceivedResponse received, string detail, PostUsersSignInDataUnauthorizedData? content)
        : base(attempt, received, detail) => Content = content;

    /// <summary>The decoded body; null where it is JSON of another kind than the API declares.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public PostUsersSignInDataUnauthorizedData? Content { get; }

    internal static PostUsersSignInDataUnauthorizedException? Of(Attempt attempt, ReceivedResponse received, string detail) =>
        received.TryJson(PostUsersSignInDataUnauthorizedDataCodec.Instance, out var content) ? new PostUsersSignInDataUnauthorizedException(attempt, received, detail, content) : null;
}

/// <summary>PostUsersSignInDataBadRequestData.</summary>
[JsonConverter(typeof(PostUsersSignInDataBadRequestDataCodec.Converter))]
public sealed record PostUsersSignInDataBadRequestData : Model
{
    internal IReadOnlyList<ErrorDetail>? _errors;

    /// <summary><c>errors</c></summary>
    public IReadOnlyList<ErrorDetail>? Errors
    {
        get => _errors;
        init => Set(ref _errors, value, 0);
    }

    internal override IModelCodec OwnCodec => PostUsersSignInDataBadRequestDataCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static PostUsersSignInDataBadRequestData FromJson(string json) => PostUsersSignInDataBadRequestDataCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(PostUsersSignInDataBadRequestData? other) => PostUsersSignInDataBadRequestDataCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => PostUsersSignInDataBadRequestDataCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class PostUsersSignInDataBadRequestDataCodec
{
    internal static readonly ModelCodec<PostUsersSignInDataBadRequestData> Instance = new(
        static () => new PostUsersSignInDataBadRequestData(),
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

    internal sealed class Converter() : CodecConverter<PostUsersSignInDataBadRequestData>(Instance);
}

/// <summary>PostUsersSignInDataUnauthorizedData.</summary>
[JsonConverter(typeof(PostUsersSignInDataUnauthorizedDataCodec.Converter))]
public sealed record PostUsersSignInDataUnauthorizedData : Model
{
    internal IReadOnlyList<ErrorDetail>? _errors;

    /// <summary><c>errors</c></summary>
    public IReadOnlyList<ErrorDetail>? Errors
    {
        get => _errors;
        init => Set(ref _errors, value, 0);
    }

    internal override IModelCodec OwnCodec => PostUsersSignInDataUnauthorizedDataCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static PostUsersSignInDataUnauthorizedData FromJson(string json) => PostUsersSignInDataUnauthorizedDataCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(PostUsersSignInDataUnauthorizedData? other) => PostUsersSignInDataUnauthorizedDataCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => PostUsersSignInDataUnauthorizedDataCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class PostUsersSignInDataUnauthorizedDataCodec
{
    internal static readonly ModelCodec<PostUsersSignInDataUnauthorizedData> Instance = new(
        static () => new PostUsersSignInDataUnauthorizedData(),
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

    internal sealed class Converter() : CodecConverter<PostUsersSignInDataUnauthorizedData>(Instance);
}
