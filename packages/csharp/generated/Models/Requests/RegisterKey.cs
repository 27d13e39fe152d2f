// Generated from the OpenAPI description: edit that and regenerate.

// What is read may lack what the API promises.
#pragma warning disable CS8618

using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlexAPI.Models.Components;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Json;

namespace PlexAPI.Models.Requests;

/// <summary>What RegisterKeyAsync gives.</summary>
public sealed class RegisterKeyResponse : OperationResponse
{
    /// <summary>A response of your own, for tests.</summary>
    public RegisterKeyResponse()
        : base(null)
    {
    }

    internal RegisterKeyResponse(ReceivedResponse received)
        : base(received)
    {
    }
}

/// <summary>RegisterKeyRequestBody.</summary>
[JsonConverter(typeof(RegisterKeyRequestBodyCodec.Converter))]
public sealed record RegisterKeyRequestBody : Model
{
    internal PublicKey _jwk = null!;

    /// <summary>An object of which all required properties are set.</summary>
    public RegisterKeyRequestBody()
    {
    }

    [SetsRequiredMembers]
    internal RegisterKeyRequestBody(Unset _)
    {
    }

    /// <summary>A public key for Ed25519 signatures, as JSON Web Key (RFC 8037)</summary>
    public required PublicKey Jwk
    {
        get => _jwk;
        init => Set(ref _jwk, value, 0);
    }

    internal override IModelCodec OwnCodec => RegisterKeyRequestBodyCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static RegisterKeyRequestBody FromJson(string json) => RegisterKeyRequestBodyCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(RegisterKeyRequestBody? other) => RegisterKeyRequestBodyCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RegisterKeyRequestBodyCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class RegisterKeyRequestBodyCodec
{
    internal static readonly ModelCodec<RegisterKeyRequestBody> Instance = new(
        static () => new RegisterKeyRequestBody(default(Unset)),
        static fields => fields
            .Add("jwk", PublicKeyCodec.Instance, static model => ref model._jwk, JsonFieldTraits.Required));

    internal sealed class Converter() : CodecConverter<RegisterKeyRequestBody>(Instance);
}
