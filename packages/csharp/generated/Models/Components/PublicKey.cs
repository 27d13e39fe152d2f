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

namespace PlexAPI.Models.Components;

/// <summary>A public key for Ed25519 signatures, as JSON Web Key (RFC 8037)</summary>
[JsonConverter(typeof(PublicKeyCodec.Converter))]
public sealed record PublicKey : Model
{
    internal string? _alg;
    internal string _crv = null!;
    internal string? _kid;
    internal string _kty = null!;
    internal string? _use;
    internal string _x = null!;

    /// <summary>An object of which all required properties are set.</summary>
    public PublicKey()
    {
    }

    [SetsRequiredMembers]
    internal PublicKey(Unset _)
    {
    }

    /// <summary>The algorithm, <c>EdDSA</c></summary>
    public string? Alg
    {
        get => _alg;
        init => Set(ref _alg, value, 0);
    }

    /// <summary>The curve, <c>Ed25519</c></summary>
    public required string Crv
    {
        get => _crv;
        init => Set(ref _crv, value, 1);
    }

    /// <summary>The name of the key, which the device chooses and no other device has</summary>
    public string? Kid
    {
        get => _kid;
        init => Set(ref _kid, value, 2);
    }

    /// <summary>The kind of key, <c>OKP</c></summary>
    public required string Kty
    {
        get => _kty;
        init => Set(ref _kty, value, 3);
    }

    /// <summary>What the key is for, <c>sig</c></summary>
    public string? Use
    {
        get => _use;
        init => Set(ref _use, value, 4);
    }

    /// <summary>The public key, 32 bytes as base64url without padding</summary>
    public required string X
    {
        get => _x;
        init => Set(ref _x, value, 5);
    }

    internal override IModelCodec OwnCodec => PublicKeyCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static PublicKey FromJson(string json) => PublicKeyCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(PublicKey? other) => PublicKeyCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => PublicKeyCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class PublicKeyCodec
{
    internal static readonly ModelCodec<PublicKey> Instance = new(
        static () => new PublicKey(default(Unset)),
        static fields => fields
            .Add("alg", JsonCodecs.String, static model => ref model._alg!)
            .Add("crv", JsonCodecs.String, static model => ref model._crv, JsonFieldTraits.Required)
            .Add("kid", JsonCodecs.String, static model => ref model._kid!)
            .Add("kty", JsonCodecs.String, static model => ref model._kty, JsonFieldTraits.Required)
            .Add("use", JsonCodecs.String, static model => ref model._use!)
            .Add("x", JsonCodecs.String, static model => ref model._x, JsonFieldTraits.Required));

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema
        {
            Type = "object",
            Required = ["crv", "kty", "x"],
            Properties = new Dictionary<string, JsonSchema>
            {
                ["alg"] = new JsonSchema { Type = "string" },
                ["crv"] = new JsonSchema { Type = "string" },
                ["kid"] = new JsonSchema { Type = "string" },
                ["kty"] = new JsonSchema { Type = "string" },
                ["use"] = new JsonSchema { Type = "string" },
                ["x"] = new JsonSchema { Type = "string" },
            },
        };
    }

    internal sealed class Converter() : CodecConverter<PublicKey>(Instance);
}
