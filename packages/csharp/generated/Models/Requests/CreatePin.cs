// Generated from the OpenAPI description: edit that and regenerate.

using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlexAPI.Models.Components;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Json;

namespace PlexAPI.Models.Requests;

/// <summary>What CreatePinAsync gives.</summary>
public sealed class CreatePinResponse : OperationResponse
{
    /// <summary>A response of your own, for tests.</summary>
    public CreatePinResponse()
        : base(null)
    {
    }

    internal CreatePinResponse(ReceivedResponse received)
        : base(received)
    {
    }

    /// <summary>The body; null where the server sent another one, which is in the raw response then.</summary>
    public Pin? Pin { get; init; }
}

/// <summary>CreatePinRequestBody.</summary>
[JsonConverter(typeof(CreatePinRequestBodyCodec.Converter))]
public sealed record CreatePinRequestBody : Model
{
    internal PublicKey? _jwk;
    internal bool? _strong;

    /// <summary>A public key for Ed25519 signatures, as JSON Web Key (RFC 8037)</summary>
    public PublicKey? Jwk
    {
        get => _jwk;
        init => Set(ref _jwk, value, 0);
    }

    /// <summary>Whether the code is a long one for a browser</summary>
    public bool? Strong
    {
        get => _strong;
        init => Set(ref _strong, value, 1);
    }

    internal override IModelCodec OwnCodec => CreatePinRequestBodyCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static CreatePinRequestBody FromJson(string json) => CreatePinRequestBodyCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(CreatePinRequestBody? other) => CreatePinRequestBodyCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => CreatePinRequestBodyCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class CreatePinRequestBodyCodec
{
    internal static readonly ModelCodec<CreatePinRequestBody> Instance = new(
        static () => new CreatePinRequestBody(),
        static fields => fields
            .Add("jwk", PublicKeyCodec.Instance, static model => ref model._jwk!)
            .Add("strong", JsonCodecs.Nullable(JsonCodecs.Boolean), static model => ref model._strong));

    internal sealed class Converter() : CodecConverter<CreatePinRequestBody>(Instance);
}
