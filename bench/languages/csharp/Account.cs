using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bench;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Account))]
internal sealed partial class AccountJson : JsonSerializerContext;

/// <summary>What the client reads of an account too.</summary>
internal sealed record Account
{
    public bool? AdsConsent { get; init; }

    public long? AdsConsentReminderAt { get; init; }

    public long? AdsConsentSetAt { get; init; }

    public bool? Anonymous { get; init; }

    public string? AttributionPartner { get; init; }

    public required string AuthToken { get; init; }

    public bool? BackupCodesCreated { get; init; }

    public bool? Confirmed { get; init; }

    public string? Country { get; init; }

    public required string Email { get; init; }

    public bool? EmailOnlyAuth { get; init; }

    public IReadOnlyList<string>? Entitlements { get; init; }

    public bool? ExperimentalFeatures { get; init; }

    public required string FriendlyName { get; init; }

    public bool? Guest { get; init; }

    public bool HasPassword { get; init; }

    public bool? Home { get; init; }

    public bool? HomeAdmin { get; init; }

    public int? HomeSize { get; init; }

    public long Id { get; init; }

    public long JoinedAt { get; init; }

    public string? Locale { get; init; }

    public bool? MailingListActive { get; init; }

    public string? MailingListStatus { get; init; }

    public int? MaxHomeSize { get; init; }

    public string? Pin { get; init; }

    public Profile? Profile { get; init; }

    public bool? Protected { get; init; }

    public long? RememberExpiresAt { get; init; }

    public bool? Restricted { get; init; }

    public IReadOnlyList<string>? Roles { get; init; }

    public string? ScrobbleTypes { get; init; }

    public IReadOnlyList<Service>? Services { get; init; }

    public SubscriptionSummary? Subscription { get; init; }

    public string? SubscriptionDescription { get; init; }

    public IReadOnlyList<Subscription>? Subscriptions { get; init; }

    public string? Thumb { get; init; }

    public required string Title { get; init; }

    public bool TwoFactorEnabled { get; init; }

    public required string Username { get; init; }

    public required string Uuid { get; init; }
}

internal sealed record Profile
{
    public bool? AutoSelectAudio { get; init; }

    public int? AutoSelectSubtitle { get; init; }

    public int? DefaultAudioAccessibility { get; init; }

    public string? DefaultAudioLanguage { get; init; }

    public IReadOnlyList<string>? DefaultAudioLanguages { get; init; }

    public int? DefaultSubtitleAccessibility { get; init; }

    public int? DefaultSubtitleForced { get; init; }

    public string? DefaultSubtitleLanguage { get; init; }

    public IReadOnlyList<string>? DefaultSubtitleLanguages { get; init; }

    public IReadOnlyList<string>? MediaReviewsLanguages { get; init; }

    public int? MediaReviewsVisibility { get; init; }

    public int? WatchedIndicator { get; init; }
}

internal sealed record Service
{
    public string? Endpoint { get; init; }

    public required string Identifier { get; init; }

    public string? Secret { get; init; }

    public string? Status { get; init; }

    public string? Token { get; init; }
}

internal sealed record SubscriptionSummary
{
    public bool? Active { get; init; }

    public IReadOnlyList<string>? Features { get; init; }

    public string? PaymentService { get; init; }

    public string? Plan { get; init; }

    public string? Status { get; init; }

    public DateTimeOffset? SubscribedAt { get; init; }
}

internal sealed record Subscription
{
    public Billing? Billing { get; init; }

    public bool? CanConvert { get; init; }

    public bool? CanDowngrade { get; init; }

    public bool? CanReactivate { get; init; }

    public bool? CanUpgrade { get; init; }

    public bool? Canceled { get; init; }

    public long? EndsAt { get; init; }

    public bool? GracePeriod { get; init; }

    public long? Id { get; init; }

    public string? Mode { get; init; }

    public bool? OnHold { get; init; }

    public long? RenewsAt { get; init; }

    public string? State { get; init; }

    public string? Transfer { get; init; }

    public string? Type { get; init; }
}

internal sealed record Billing
{
    public IReadOnlyDictionary<string, JsonElement>? InternalPaymentMethod { get; init; }

    public long? PaymentMethodId { get; init; }
}
