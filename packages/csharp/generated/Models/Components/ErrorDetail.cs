// Generated from the OpenAPI description: edit that and regenerate.

using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Models.Components;

/// <summary>One reason why a request was refused</summary>
[JsonConverter(typeof(ErrorDetailCodec.Converter))]
public sealed record ErrorDetail : Model
{
    internal int? _code;
    internal string? _message;
    internal int? _status;

    /// <summary>
    /// What went wrong. Known codes:
    ///
    /// - 1000: the client identifier is missing (status 400)
    /// - 1001: the user could not be authenticated (status 401)
    /// - 1020: expired (status 404)
    /// - 1028: the verification code is wrong
    /// - 1029: a verification code is needed, because the account has two-factor authentication (status 401)
    /// - 1031: the IP address is locked out (status 401)
    /// - 1041: the PIN of the Plex Home user is needed
    /// </summary>
    public int? Code
    {
        get => _code;
        init => Set(ref _code, value, 0);
    }

    /// <summary>What went wrong, in words</summary>
    public string? Message
    {
        get => _message;
        init => Set(ref _message, value, 1);
    }

    /// <summary>The HTTP status code, once more; may be absent</summary>
    public int? Status
    {
        get => _status;
        init => Set(ref _status, value, 2);
    }

    internal override IModelCodec OwnCodec => ErrorDetailCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static ErrorDetail FromJson(string json) => ErrorDetailCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(ErrorDetail? other) => ErrorDetailCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ErrorDetailCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class ErrorDetailCodec
{
    internal static readonly ModelCodec<ErrorDetail> Instance = new(
        static () => new ErrorDetail(),
        static fields => fields
            .Add("code", JsonCodecs.Nullable(JsonCodecs.Int32), static model => ref model._code)
            .Add("message", JsonCodecs.String, static model => ref model._message!)
            .Add("status", JsonCodecs.Nullable(JsonCodecs.Int32), static model => ref model._status));

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema
        {
            Type = "object",
            Properties = new Dictionary<string, JsonSchema>
            {
                ["code"] = new JsonSchema { Type = "integer", Format = "int32" },
                ["message"] = new JsonSchema { Type = "string" },
                ["status"] = new JsonSchema { Type = "integer", Format = "int32" },
            },
        };
    }

    internal sealed class Converter() : CodecConverter<ErrorDetail>(Instance);
}
