// Generated from the OpenAPI description: edit that and regenerate.

// What is read may lack what the API promises.
#pragma warning disable CS8618

using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlexAPI.Models.Components;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Models.Requests;

/// <summary>What PostUsersSignInDataAsync gives.</summary>
public sealed class PostUsersSignInDataResponse : OperationResponse
{
    /// <summary>A response of your own, for tests.</summary>
    public PostUsersSignInDataResponse()
        : base(null)
    {
    }

    internal PostUsersSignInDataResponse(ReceivedResponse received)
        : base(received)
    {
    }

    /// <summary>The body; null where the server sent another one, which is in the raw response then.</summary>
    public PostUsersSignInDataUserPlexAccount? UserPlexAccount { get; init; }
}

/// <summary>PostUsersSignInDataUserPlexAccount.</summary>
[JsonConverter(typeof(PostUsersSignInDataUserPlexAccountCodec.Converter))]
public sealed record PostUsersSignInDataUserPlexAccount : Model
{
    internal bool? _adsConsent;
    internal long? _adsConsentReminderAt;
    internal long? _adsConsentSetAt;
    internal bool? _anonymous;
    internal string? _attributionPartner;
    internal string _authToken = null!;
    internal bool? _backupCodesCreated;
    internal bool? _confirmed;
    internal string? _country;
    internal string _email = null!;
    internal bool? _emailOnlyAuth;
    internal IReadOnlyList<string>? _entitlements;
    internal bool? _experimentalFeatures;
    internal string _friendlyName = null!;
    internal bool? _guest;
    internal bool _hasPassword;
    internal bool? _home;
    internal bool? _homeAdmin;
    internal int? _homeSize;
    internal long _id;
    internal long _joinedAt;
    internal string? _locale;
    internal bool? _mailingListActive;
    internal UserPlexAccountMailingListStatus? _mailingListStatus;
    internal int? _maxHomeSize;
    internal string? _pin;
    internal UserProfile? _profile;
    internal bool? _protected;
    internal long? _rememberExpiresAt;
    internal bool? _restricted;
    internal IReadOnlyList<string>? _roles;
    internal string? _scrobbleTypes;
    internal IReadOnlyList<PlexService>? _services;
    internal SubscriptionSummary? _subscription;
    internal string? _subscriptionDescription;
    internal IReadOnlyList<Subscription>? _subscriptions;
    internal string? _thumb;
    internal string _title = null!;
    internal bool _twoFactorEnabled;
    internal string _username = null!;
    internal string _uuid = null!;
    internal IReadOnlyList<Subscription>? _pastSubscriptions;
    internal IReadOnlyList<IReadOnlyDictionary<string, JsonElement>>? _trials;

    /// <summary>An object of which all required properties are set.</summary>
    public PostUsersSignInDataUserPlexAccount()
    {
    }

    [SetsRequiredMembers]
    internal PostUsersSignInDataUserPlexAccount(Unset _)
    {
    }

    /// <summary>Whether the user consented to personalised advertising; null while that is open</summary>
    public bool? AdsConsent
    {
        get => _adsConsent;
        init => Set(ref _adsConsent, value, 0);
    }

    /// <summary>When to ask for that consent again, in seconds since the Unix epoch</summary>
    public long? AdsConsentReminderAt
    {
        get => _adsConsentReminderAt;
        init => Set(ref _adsConsentReminderAt, value, 1);
    }

    /// <summary>When that consent was given or refused, in seconds since the Unix epoch</summary>
    public long? AdsConsentSetAt
    {
        get => _adsConsentSetAt;
        init => Set(ref _adsConsentSetAt, value, 2);
    }

    /// <summary>Whether the account is anonymous</summary>
    public bool? Anonymous
    {
        get => _anonymous;
        init => Set(ref _anonymous, value, 3);
    }

    /// <summary>The partner to whom the account is attributed</summary>
    public string? AttributionPartner
    {
        get => _attributionPartner;
        init => Set(ref _attributionPartner, value, 4);
    }

    /// <summary>The token of the account</summary>
    public required string AuthToken
    {
        get => _authToken;
        init => Set(ref _authToken, value, 5);
    }

    /// <summary>Whether the user has backup codes for two-factor authentication</summary>
    public bool? BackupCodesCreated
    {
        get => _backupCodesCreated;
        init => Set(ref _backupCodesCreated, value, 6);
    }

    /// <summary>Whether the e-mail address is confirmed</summary>
    public bool? Confirmed
    {
        get => _confirmed;
        init => Set(ref _confirmed, value, 7);
    }

    /// <summary>The country of the account, in two letters (ISO 3166-1 alpha-2)</summary>
    public string? Country
    {
        get => _country;
        init => Set(ref _country, value, 8);
    }

    /// <summary>The e-mail address of the account</summary>
    public required string Email
    {
        get => _email;
        init => Set(ref _email, value, 9);
    }

    /// <summary>Whether an e-mail address is enough to sign in</summary>
    public bool? EmailOnlyAuth
    {
        get => _emailOnlyAuth;
        init => Set(ref _emailOnlyAuth, value, 10);
    }

    /// <summary>What the account is entitled to</summary>
    public IReadOnlyList<string>? Entitlements
    {
        get => _entitlements;
        init => Set(ref _entitlements, value, 11);
    }

    /// <summary>Whether experimental features are on</summary>
    public bool? ExperimentalFeatures
    {
        get => _experimentalFeatures;
        init => Set(ref _experimentalFeatures, value, 12);
    }

    /// <summary>The name that the user goes by; may be empty</summary>
    public required string FriendlyName
    {
        get => _friendlyName;
        init => Set(ref _friendlyName, value, 13);
    }

    /// <summary>Whether the account is a guest of a Plex Home</summary>
    public bool? Guest
    {
        get => _guest;
        init => Set(ref _guest, value, 14);
    }

    /// <summary>Whether the account has a password</summary>
    public required bool HasPassword
    {
        get => _hasPassword;
        init => Set(ref _hasPassword, value, 15);
    }

    /// <summary>Whether the account belongs to a Plex Home</summary>
    public bool? Home
    {
        get => _home;
        init => Set(ref _home, value, 16);
    }

    /// <summary>Whether the account administers its Plex Home</summary>
    public bool? HomeAdmin
    {
        get => _homeAdmin;
        init => Set(ref _homeAdmin, value, 17);
    }

    /// <summary>The number of accounts in the Plex Home</summary>
    public int? HomeSize
    {
        get => _homeSize;
        init => Set(ref _homeSize, value, 18);
    }

    /// <summary>The number of the account</summary>
    public required long Id
    {
        get => _id;
        init => Set(ref _id, value, 19);
    }

    /// <summary>When the account was made, in seconds since the Unix epoch</summary>
    public required long JoinedAt
    {
        get => _joinedAt;
        init => Set(ref _joinedAt, value, 20);
    }

    /// <summary>The language of the account</summary>
    public string? Locale
    {
        get => _locale;
        init => Set(ref _locale, value, 21);
    }

    /// <summary>Whether the account receives the newsletter</summary>
    public bool? MailingListActive
    {
        get => _mailingListActive;
        init => Set(ref _mailingListActive, value, 22);
    }

    /// <summary>Where the account stands on the mailing list</summary>
    public UserPlexAccountMailingListStatus? MailingListStatus
    {
        get => _mailingListStatus;
        init => Set(ref _mailingListStatus, value, 23);
    }

    /// <summary>The most accounts that the Plex Home can have</summary>
    public int? MaxHomeSize
    {
        get => _maxHomeSize;
        init => Set(ref _maxHomeSize, value, 24);
    }

    /// <summary>[Might be removed] The hashed Plex Home PIN</summary>
    [global::System.Obsolete("This may be removed in a future release.")]
    public string? Pin
    {
        get => _pin;
        init => Set(ref _pin, value, 25);
    }

    /// <summary>What a user prefers to hear, read and see</summary>
    public UserProfile? Profile
    {
        get => _profile;
        init => Set(ref _profile, value, 26);
    }

    /// <summary>Whether the account is protected by a PIN</summary>
    public bool? Protected
    {
        get => _protected;
        init => Set(ref _protected, value, 27);
    }

    /// <summary>When the user has to sign in again, in seconds since the Unix epoch</summary>
    public long? RememberExpiresAt
    {
        get => _rememberExpiresAt;
        init => Set(ref _rememberExpiresAt, value, 28);
    }

    /// <summary>Whether the account is a managed user of a Plex Home</summary>
    public bool? Restricted
    {
        get => _restricted;
        init => Set(ref _restricted, value, 29);
    }

    /// <summary>The roles of the account, such as <c>plexpass</c></summary>
    public IReadOnlyList<string>? Roles
    {
        get => _roles;
        init => Set(ref _roles, value, 30);
    }

    /// <summary>What the account scrobbles</summary>
    public string? ScrobbleTypes
    {
        get => _scrobbleTypes;
        init => Set(ref _scrobbleTypes, value, 31);
    }

    /// <summary>The services that the account can use</summary>
    public IReadOnlyList<PlexService>? Services
    {
        get => _services;
        init => Set(ref _services, value, 32);
    }

    /// <summary>What an account is subscribed to, all in all</summary>
    public SubscriptionSummary? Subscription
    {
        get => _subscription;
        init => Set(ref _subscription, value, 33);
    }

    /// <summary>The subscription in words</summary>
    public string? SubscriptionDescription
    {
        get => _subscriptionDescription;
        init => Set(ref _subscriptionDescription, value, 34);
    }

    /// <summary>The subscriptions of the account</summary>
    public IReadOnlyList<Subscription>? Subscriptions
    {
        get => _subscriptions;
        init => Set(ref _subscriptions, value, 35);
    }

    /// <summary>The address of the account's picture</summary>
    public string? Thumb
    {
        get => _thumb;
        init => Set(ref _thumb, value, 36);
    }

    /// <summary>The name to show, which is the username or the friendly name</summary>
    public required string Title
    {
        get => _title;
        init => Set(ref _title, value, 37);
    }

    /// <summary>Whether two-factor authentication is on</summary>
    public required bool TwoFactorEnabled
    {
        get => _twoFactorEnabled;
        init => Set(ref _twoFactorEnabled, value, 38);
    }

    /// <summary>The username of the account</summary>
    public required string Username
    {
        get => _username;
        init => Set(ref _username, value, 39);
    }

    /// <summary>The unique identifier of the account, not an RFC 9562 UUID</summary>
    public required string Uuid
    {
        get => _uuid;
        init => Set(ref _uuid, value, 40);
    }

    /// <summary>Subscriptions that are over, in the state <c>ended</c></summary>
    public IReadOnlyList<Subscription>? PastSubscriptions
    {
        get => _pastSubscriptions;
        init => Set(ref _pastSubscriptions, value, 41);
    }

    /// <summary>Trials of subscriptions</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, JsonElement>>? Trials
    {
        get => _trials;
        init => Set(ref _trials, value, 42);
    }

    internal override IModelCodec OwnCodec => PostUsersSignInDataUserPlexAccountCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static PostUsersSignInDataUserPlexAccount FromJson(string json) => PostUsersSignInDataUserPlexAccountCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(PostUsersSignInDataUserPlexAccount? other) => PostUsersSignInDataUserPlexAccountCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => PostUsersSignInDataUserPlexAccountCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class PostUsersSignInDataUserPlexAccountCodec
{
    internal static readonly ModelCodec<PostUsersSignInDataUserPlexAccount> Instance = new(
        static () => new PostUsersSignInDataUserPlexAccount(default(Unset)),
        static fields => fields
            .Add(
                "adsConsent",
                JsonCodecs.Nullable(JsonCodecs.Boolean),
                static model => ref model._adsConsent,
                JsonFieldTraits.Nullable)
            .Add(
                "adsConsentReminderAt",
                JsonCodecs.Nullable(JsonCodecs.Int64),
                static model => ref model._adsConsentReminderAt,
                JsonFieldTraits.Nullable)
            .Add(
                "adsConsentSetAt",
                JsonCodecs.Nullable(JsonCodecs.Int64),
                static model => ref model._adsConsentSetAt,
                JsonFieldTraits.Nullable)
            .Add(
                "anonymous",
                JsonCodecs.Nullable(JsonCodecs.Boolean),
                static model => ref model._anonymous,
                JsonFieldTraits.Nullable)
            .Add(
                "attributionPartner",
                JsonCodecs.NullableReference(JsonCodecs.String),
                static model => ref model._attributionPartner,
                JsonFieldTraits.Nullable)
            .Add(
                "authToken",
                JsonCodecs.String,
                static model => ref model._authToken,
                JsonFieldTraits.Required | JsonFieldTraits.Secret)
            .Add(
                "backupCodesCreated",
                JsonCodecs.Nullable(JsonCodecs.Boolean),
                static model => ref model._backupCodesCreated)
            .Add("confirmed", JsonCodecs.Nullable(JsonCodecs.Boolean), static model => ref model._confirmed)
            .Add("country", JsonCodecs.String, static model => ref model._country!)
            .Add("email", JsonCodecs.String, static model => ref model._email, JsonFieldTraits.Required)
            .Add("emailOnlyAuth", JsonCodecs.Nullable(JsonCodecs.Boolean), static model => ref model._emailOnlyAuth)
            .Add("entitlements", JsonCodecs.ListOf(JsonCodecs.String), static model => ref model._entitlements!)
            .Add(
                "experimentalFeatures",
                JsonCodecs.Nullable(JsonCodecs.Boolean),
                static model => ref model._experimentalFeatures)
            .Add("friendlyName", JsonCodecs.String, static model => ref model._friendlyName, JsonFieldTraits.Required)
            .Add("guest", JsonCodecs.Nullable(JsonCodecs.Boolean), static model => ref model._guest)
            .Add("hasPassword", JsonCodecs.Boolean, static model => ref model._hasPassword, JsonFieldTraits.Required)
            .Add("home", JsonCodecs.Nullable(JsonCodecs.Boolean), static model => ref model._home)
            .Add("homeAdmin", JsonCodecs.Nullable(JsonCodecs.Boolean), static model => ref model._homeAdmin)
            .Add("homeSize", JsonCodecs.Nullable(JsonCodecs.Int32), static model => ref model._homeSize)
            .Add("id", JsonCodecs.Int64, static model => ref model._id, JsonFieldTraits.Required)
            .Add("joinedAt", JsonCodecs.Int64, static model => ref model._joinedAt, JsonFieldTraits.Required)
            .Add(
                "locale",
                JsonCodecs.NullableReference(JsonCodecs.String),
                static model => ref model._locale,
                JsonFieldTraits.Nullable)
            .Add(
                "mailingListActive",
                JsonCodecs.Nullable(JsonCodecs.Boolean),
                static model => ref model._mailingListActive)
            .Add(
                "mailingListStatus",
                JsonCodecs.Nullable(UserPlexAccountMailingListStatusCodec.Instance),
                static model => ref model._mailingListStatus,
                JsonFieldTraits.Nullable)
            .Add("maxHomeSize", JsonCodecs.Nullable(JsonCodecs.Int32), static model => ref model._maxHomeSize)
            .Add("pin", JsonCodecs.String, static model => ref model._pin!, JsonFieldTraits.Secret)
            .Add("profile", UserProfileCodec.Instance, static model => ref model._profile!)
            .Add("protected", JsonCodecs.Nullable(JsonCodecs.Boolean), static model => ref model._protected)
            .Add(
                "rememberExpiresAt",
                JsonCodecs.Nullable(JsonCodecs.Int64),
                static model => ref model._rememberExpiresAt,
                JsonFieldTraits.Nullable)
            .Add("restricted", JsonCodecs.Nullable(JsonCodecs.Boolean), static model => ref model._restricted)
            .Add("roles", JsonCodecs.ListOf(JsonCodecs.String), static model => ref model._roles!)
            .Add("scrobbleTypes", JsonCodecs.String, static model => ref model._scrobbleTypes!)
            .Add("services", JsonCodecs.ListOf(PlexServiceCodec.Instance), static model => ref model._services!)
            .Add("subscription", SubscriptionSummaryCodec.Instance, static model => ref model._subscription!)
            .Add(
                "subscriptionDescription",
                JsonCodecs.NullableReference(JsonCodecs.String),
                static model => ref model._subscriptionDescription,
                JsonFieldTraits.Nullable)
            .Add(
                "subscriptions",
                JsonCodecs.ListOf(SubscriptionCodec.Instance),
                static model => ref model._subscriptions!)
            .Add("thumb", JsonCodecs.String, static model => ref model._thumb!)
            .Add("title", JsonCodecs.String, static model => ref model._title, JsonFieldTraits.Required)
            .Add(
                "twoFactorEnabled",
                JsonCodecs.Boolean,
                static model => ref model._twoFactorEnabled,
                JsonFieldTraits.Required)
            .Add("username", JsonCodecs.String, static model => ref model._username, JsonFieldTraits.Required)
            .Add("uuid", JsonCodecs.String, static model => ref model._uuid, JsonFieldTraits.Required)
            .Add(
                "pastSubscriptions",
                JsonCodecs.ListOf(SubscriptionCodec.Instance),
                static model => ref model._pastSubscriptions!)
            .Add("trials", JsonCodecs.ListOf(JsonCodecs.MapOf(JsonCodecs.Any)), static model => ref model._trials!));

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema
        {
            Type = "object",
            Required = [
                "authToken",
                "email",
                "friendlyName",
                "hasPassword",
                "id",
                "joinedAt",
                "title",
                "twoFactorEnabled",
                "username",
                "uuid"],
            Properties = new Dictionary<string, JsonSchema>
            {
                ["adsConsent"] = new JsonSchema
                {
                    AnyOf = [new JsonSchema { Type = "boolean" }, new JsonSchema { Type = "null" }],
                },
                ["adsConsentReminderAt"] = new JsonSchema
                {
                    AnyOf = [new JsonSchema { Type = "integer", Format = "int64" }, new JsonSchema { Type = "null" }],
                },
                ["adsConsentSetAt"] = new JsonSchema
                {
                    AnyOf = [new JsonSchema { Type = "integer", Format = "int64" }, new JsonSchema { Type = "null" }],
                },
                ["anonymous"] = new JsonSchema
                {
                    AnyOf = [new JsonSchema { Type = "boolean" }, new JsonSchema { Type = "null" }],
                },
                ["attributionPartner"] = new JsonSchema
                {
                    AnyOf = [new JsonSchema { Type = "string" }, new JsonSchema { Type = "null" }],
                },
                ["authToken"] = new JsonSchema { Type = "string" },
                ["backupCodesCreated"] = new JsonSchema { Type = "boolean" },
                ["confirmed"] = new JsonSchema { Type = "boolean" },
                ["country"] = new JsonSchema { Type = "string", MinLength = 2, MaxLength = 2 },
                ["email"] = new JsonSchema { Type = "string", Format = "email" },
                ["emailOnlyAuth"] = new JsonSchema { Type = "boolean" },
                ["entitlements"] = new JsonSchema { Type = "array", Items = new JsonSchema { Type = "string" } },
                ["experimentalFeatures"] = new JsonSchema { Type = "boolean" },
                ["friendlyName"] = new JsonSchema { Type = "string" },
                ["guest"] = new JsonSchema { Type = "boolean" },
                ["hasPassword"] = new JsonSchema { Type = "boolean" },
                ["home"] = new JsonSchema { Type = "boolean" },
                ["homeAdmin"] = new JsonSchema { Type = "boolean" },
                ["homeSize"] = new JsonSchema { Type = "integer", Format = "int32" },
                ["id"] = new JsonSchema { Type = "integer", Format = "int64" },
                ["joinedAt"] = new JsonSchema { Type = "integer", Format = "int64" },
                ["locale"] = new JsonSchema
                {
                    AnyOf = [new JsonSchema { Type = "string" }, new JsonSchema { Type = "null" }],
                },
                ["mailingListActive"] = new JsonSchema { Type = "boolean" },
                ["mailingListStatus"] = new JsonSchema
                {
                    AnyOf = [
                        new JsonSchema { Reference = static () => UserPlexAccountMailingListStatusCodec.Strict.Schema },
                        new JsonSchema { Type = "null" }],
                },
                ["maxHomeSize"] = new JsonSchema { Type = "integer", Format = "int32" },
                ["pin"] = new JsonSchema { Type = "string" },
                ["profile"] = new JsonSchema { Reference = static () => UserProfileCodec.Strict.Schema },
                ["protected"] = new JsonSchema { Type = "boolean" },
                ["rememberExpiresAt"] = new JsonSchema
                {
                    AnyOf = [new JsonSchema { Type = "integer", Format = "int64" }, new JsonSchema { Type = "null" }],
                },
                ["restricted"] = new JsonSchema { Type = "boolean" },
                ["roles"] = new JsonSchema { Type = "array", Items = new JsonSchema { Type = "string" } },
                ["scrobbleTypes"] = new JsonSchema { Type = "string" },
                ["services"] = new JsonSchema
                {
                    Type = "array",
                    Items = new JsonSchema { Reference = static () => PlexServiceCodec.Strict.Schema },
                },
                ["subscription"] = new JsonSchema { Reference = static () => SubscriptionSummaryCodec.Strict.Schema },
                ["subscriptionDescription"] = new JsonSchema
                {
                    AnyOf = [new JsonSchema { Type = "string" }, new JsonSchema { Type = "null" }],
                },
                ["subscriptions"] = new JsonSchema
                {
                    Type = "array",
                    Items = new JsonSchema { Reference = static () => SubscriptionCodec.Strict.Schema },
                },
                ["thumb"] = new JsonSchema { Type = "string", Format = "uri" },
                ["title"] = new JsonSchema { Type = "string" },
                ["twoFactorEnabled"] = new JsonSchema { Type = "boolean" },
                ["username"] = new JsonSchema { Type = "string" },
                ["uuid"] = new JsonSchema { Type = "string" },
                ["pastSubscriptions"] = new JsonSchema
                {
                    Type = "array",
                    Items = new JsonSchema { Reference = static () => SubscriptionCodec.Strict.Schema },
                },
                ["trials"] = new JsonSchema
                {
                    Type = "array",
                    Items = new JsonSchema { Type = "object", AdditionalProperties = new JsonSchema { } },
                },
            },
        };
    }

    internal sealed class Converter() : CodecConverter<PostUsersSignInDataUserPlexAccount>(Instance);
}

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
