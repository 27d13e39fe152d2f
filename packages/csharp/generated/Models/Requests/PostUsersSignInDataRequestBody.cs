// Generated from the OpenAPI description: edit that and regenerate.

// What is read may lack what the API promises.
#pragma warning disable CS8618

using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Json;

namespace PlexAPI.Models.Requests;

/// <summary>PostUsersSignInDataRequestBody.</summary>
[JsonConverter(typeof(PostUsersSignInDataRequestBodyCodec.Converter))]
public sealed record PostUsersSignInDataRequestBody : Model
{
    internal string _login = null!;
    internal string _password = null!;
    internal bool? _rememberMe;
    internal string? _verificationCode;

    /// <summary>An object of which all required properties are set.</summary>
    public PostUsersSignInDataRequestBody()
    {
    }

    [SetsRequiredMembers]
    internal PostUsersSignInDataRequestBody(Unset _)
    {
    }

    /// <summary>The e-mail address of the account</summary>
    public required string Login
    {
        get => _login;
        init => Set(ref _login, value, 0);
    }

    /// <summary>The password of the account</summary>
    public required string Password
    {
        get => _password;
        init => Set(ref _password, value, 1);
    }

    /// <summary>Whether to stay signed in</summary>
    /// <remarks>
    /// <para>Default: false.</para>
    /// </remarks>
    public bool? RememberMe
    {
        get => _rememberMe;
        init => Set(ref _rememberMe, value, 2);
    }

    /// <summary>The current code, for an account with two-factor authentication</summary>
    public string? VerificationCode
    {
        get => _verificationCode;
        init => Set(ref _verificationCode, value, 3);
    }

    internal override IModelCodec OwnCodec => PostUsersSignInDataRequestBodyCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static PostUsersSignInDataRequestBody FromJson(string json) => PostUsersSignInDataRequestBodyCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(PostUsersSignInDataRequestBody? other) => PostUsersSignInDataRequestBodyCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => PostUsersSignInDataRequestBodyCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class PostUsersSignInDataRequestBodyCodec
{
    internal static readonly ModelCodec<PostUsersSignInDataRequestBody> Instance = new(
        static () => new PostUsersSignInDataRequestBody(default(Unset)),
        static fields => fields
            .Add("login", JsonCodecs.String, static model => ref model._login, JsonFieldTraits.Required)
            .Add(
                "password",
                JsonCodecs.String,
                static model => ref model._password,
                JsonFieldTraits.Required | JsonFieldTraits.Secret)
            .Add("rememberMe", JsonCodecs.Nullable(JsonCodecs.Boolean), static model => ref model._rememberMe)
            .Add(
                "verificationCode",
                JsonCodecs.String,
                static model => ref model._verificationCode!,
                JsonFieldTraits.Secret));

    internal sealed class Converter() : CodecConverter<PostUsersSignInDataRequestBody>(Instance);
}
