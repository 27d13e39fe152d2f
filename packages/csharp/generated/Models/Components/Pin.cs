// Generated from the OpenAPI description: edit that and regenerate.

// What is read may lack what the API promises.
#pragma warning disable CS8618

using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Models.Components;

/// <summary>A PIN, which a user confirms to sign in to a device</summary>
[JsonConverter(typeof(PinCodec.Converter))]
public sealed record Pin : Model
{
    internal string? _authToken;
    internal string? _clientIdentifier;
    internal string _code = null!;
    internal DateTimeOffset? _createdAt;
    internal DateTimeOffset? _expiresAt;
    internal int? _expiresIn;
    internal long _id;
    internal PinLocation? _location;
    internal bool? _newRegistration;
    internal string? _product;
    internal string? _qr;
    internal bool? _trusted;

    /// <summary>An object of which all required properties are set.</summary>
    public Pin()
    {
    }

    [SetsRequiredMembers]
    internal Pin(Unset _)
    {
    }

    /// <summary>The token, once the user has confirmed the PIN; null until then</summary>
    public string? AuthToken
    {
        get => _authToken;
        init => Set(ref _authToken, value, 0);
    }

    /// <summary>The client identifier that created the PIN</summary>
    public string? ClientIdentifier
    {
        get => _clientIdentifier;
        init => Set(ref _clientIdentifier, value, 1);
    }

    /// <summary>The code that the user confirms</summary>
    public required string Code
    {
        get => _code;
        init => Set(ref _code, value, 2);
    }

    /// <summary>When the PIN was created</summary>
    public DateTimeOffset? CreatedAt
    {
        get => _createdAt;
        init => Set(ref _createdAt, value, 3);
    }

    /// <summary>When the PIN expires</summary>
    public DateTimeOffset? ExpiresAt
    {
        get => _expiresAt;
        init => Set(ref _expiresAt, value, 4);
    }

    /// <summary>In how many seconds the PIN expires</summary>
    public int? ExpiresIn
    {
        get => _expiresIn;
        init => Set(ref _expiresIn, value, 5);
    }

    /// <summary>The number of the PIN</summary>
    public required long Id
    {
        get => _id;
        init => Set(ref _id, value, 6);
    }

    /// <summary>Where the request for a PIN came from</summary>
    public PinLocation? Location
    {
        get => _location;
        init => Set(ref _location, value, 7);
    }

    /// <summary>Whether the user made the account while confirming the PIN; null until then</summary>
    public bool? NewRegistration
    {
        get => _newRegistration;
        init => Set(ref _newRegistration, value, 8);
    }

    /// <summary>The name of the client application</summary>
    public string? Product
    {
        get => _product;
        init => Set(ref _product, value, 9);
    }

    /// <summary>The address of an image, a QR code with which a phone confirms the PIN</summary>
    public string? Qr
    {
        get => _qr;
        init => Set(ref _qr, value, 10);
    }

    /// <summary>Whether the client application is one of Plex</summary>
    public bool? Trusted
    {
        get => _trusted;
        init => Set(ref _trusted, value, 11);
    }

    internal override IModelCodec OwnCodec => PinCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static Pin FromJson(string json) => PinCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(Pin? other) => PinCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => PinCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class PinCodec
{
    internal static readonly ModelCodec<Pin> Instance = new(
        static () => new Pin(default(Unset)),
        static fields => fields
            .Add(
                "authToken",
                JsonCodecs.NullableReference(JsonCodecs.String),
                static model => ref model._authToken,
                JsonFieldTraits.Nullable | JsonFieldTraits.Secret)
            .Add("clientIdentifier", JsonCodecs.String, static model => ref model._clientIdentifier!)
            .Add(
                "code",
                JsonCodecs.String,
                static model => ref model._code,
                JsonFieldTraits.Required | JsonFieldTraits.Secret)
            .Add("createdAt", JsonCodecs.Nullable(JsonCodecs.DateTime), static model => ref model._createdAt)
            .Add("expiresAt", JsonCodecs.Nullable(JsonCodecs.DateTime), static model => ref model._expiresAt)
            .Add("expiresIn", JsonCodecs.Nullable(JsonCodecs.Int32), static model => ref model._expiresIn)
            .Add("id", JsonCodecs.Int64, static model => ref model._id, JsonFieldTraits.Required)
            .Add("location", PinLocationCodec.Instance, static model => ref model._location!)
            .Add(
                "newRegistration",
                JsonCodecs.Nullable(JsonCodecs.Boolean),
                static model => ref model._newRegistration,
                JsonFieldTraits.Nullable)
            .Add("product", JsonCodecs.String, static model => ref model._product!)
            .Add("qr", JsonCodecs.String, static model => ref model._qr!, JsonFieldTraits.Secret)
            .Add("trusted", JsonCodecs.Nullable(JsonCodecs.Boolean), static model => ref model._trusted));

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema
        {
            Type = "object",
            Required = ["code", "id"],
            Properties = new Dictionary<string, JsonSchema>
            {
                ["authToken"] = new JsonSchema
                {
                    AnyOf = [new JsonSchema { Type = "string" }, new JsonSchema { Type = "null" }],
                },
                ["clientIdentifier"] = new JsonSchema { Type = "string" },
                ["code"] = new JsonSchema { Type = "string" },
                ["createdAt"] = new JsonSchema { Type = "string", Format = "date-time" },
                ["expiresAt"] = new JsonSchema { Type = "string", Format = "date-time" },
                ["expiresIn"] = new JsonSchema { Type = "integer", Format = "int32" },
                ["id"] = new JsonSchema { Type = "integer", Format = "int64" },
                ["location"] = new JsonSchema { Reference = static () => PinLocationCodec.Strict.Schema },
                ["newRegistration"] = new JsonSchema
                {
                    AnyOf = [new JsonSchema { Type = "boolean" }, new JsonSchema { Type = "null" }],
                },
                ["product"] = new JsonSchema { Type = "string" },
                ["qr"] = new JsonSchema { Type = "string", Format = "uri" },
                ["trusted"] = new JsonSchema { Type = "boolean" },
            },
        };
    }

    internal sealed class Converter() : CodecConverter<Pin>(Instance);
}
