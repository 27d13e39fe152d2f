// Generated from the OpenAPI description: edit that and regenerate.

using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Models.Components;

/// <summary>What a user prefers to hear, read and see</summary>
[JsonConverter(typeof(UserProfileCodec.Converter))]
public sealed record UserProfile : Model
{
    internal bool? _autoSelectAudio;
    internal UserProfileAutoSelectSubtitle? _autoSelectSubtitle;
    internal UserProfileDefaultAudioAccessibility? _defaultAudioAccessibility;
    internal string? _defaultAudioLanguage;
    internal IReadOnlyList<string>? _defaultAudioLanguages;
    internal UserProfileDefaultSubtitleAccessibility? _defaultSubtitleAccessibility;
    internal UserProfileDefaultSubtitleForced? _defaultSubtitleForced;
    internal string? _defaultSubtitleLanguage;
    internal IReadOnlyList<string>? _defaultSubtitleLanguages;
    internal IReadOnlyList<string>? _mediaReviewsLanguages;
    internal UserProfileMediaReviewsVisibility? _mediaReviewsVisibility;
    internal UserProfileWatchedIndicator? _watchedIndicator;

    /// <summary>Whether audio and subtitle tracks are selected automatically</summary>
    public bool? AutoSelectAudio
    {
        get => _autoSelectAudio;
        init => Set(ref _autoSelectAudio, value, 0);
    }

    /// <summary>When to show subtitles</summary>
    public UserProfileAutoSelectSubtitle? AutoSelectSubtitle
    {
        get => _autoSelectSubtitle;
        init => Set(ref _autoSelectSubtitle, value, 1);
    }

    /// <summary>Which audio to choose where there is some for the visually impaired</summary>
    public UserProfileDefaultAudioAccessibility? DefaultAudioAccessibility
    {
        get => _defaultAudioAccessibility;
        init => Set(ref _defaultAudioAccessibility, value, 2);
    }

    /// <summary>The preferred language of audio</summary>
    public string? DefaultAudioLanguage
    {
        get => _defaultAudioLanguage;
        init => Set(ref _defaultAudioLanguage, value, 3);
    }

    /// <summary>The preferred languages of audio, the most preferred first</summary>
    public IReadOnlyList<string>? DefaultAudioLanguages
    {
        get => _defaultAudioLanguages;
        init => Set(ref _defaultAudioLanguages, value, 4);
    }

    /// <summary>Which subtitles to choose where there are some for the deaf and hard of hearing (SDH)</summary>
    public UserProfileDefaultSubtitleAccessibility? DefaultSubtitleAccessibility
    {
        get => _defaultSubtitleAccessibility;
        init => Set(ref _defaultSubtitleAccessibility, value, 5);
    }

    /// <summary>Which subtitles to choose where some are forced</summary>
    public UserProfileDefaultSubtitleForced? DefaultSubtitleForced
    {
        get => _defaultSubtitleForced;
        init => Set(ref _defaultSubtitleForced, value, 6);
    }

    /// <summary>The preferred language of subtitles</summary>
    public string? DefaultSubtitleLanguage
    {
        get => _defaultSubtitleLanguage;
        init => Set(ref _defaultSubtitleLanguage, value, 7);
    }

    /// <summary>The preferred languages of subtitles, the most preferred first</summary>
    public IReadOnlyList<string>? DefaultSubtitleLanguages
    {
        get => _defaultSubtitleLanguages;
        init => Set(ref _defaultSubtitleLanguages, value, 8);
    }

    /// <summary>The languages of the reviews to show</summary>
    public IReadOnlyList<string>? MediaReviewsLanguages
    {
        get => _mediaReviewsLanguages;
        init => Set(ref _mediaReviewsLanguages, value, 9);
    }

    /// <summary>Whose reviews to show</summary>
    public UserProfileMediaReviewsVisibility? MediaReviewsVisibility
    {
        get => _mediaReviewsVisibility;
        init => Set(ref _mediaReviewsVisibility, value, 10);
    }

    /// <summary>On what to show whether it was watched</summary>
    public UserProfileWatchedIndicator? WatchedIndicator
    {
        get => _watchedIndicator;
        init => Set(ref _watchedIndicator, value, 11);
    }

    internal override IModelCodec OwnCodec => UserProfileCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static UserProfile FromJson(string json) => UserProfileCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(UserProfile? other) => UserProfileCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => UserProfileCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class UserProfileCodec
{
    internal static readonly ModelCodec<UserProfile> Instance = new(
        static () => new UserProfile(),
        static fields => fields
            .Add("autoSelectAudio", JsonCodecs.Nullable(JsonCodecs.Boolean), static model => ref model._autoSelectAudio)
            .Add(
                "autoSelectSubtitle",
                JsonCodecs.Nullable(UserProfileAutoSelectSubtitleCodec.Instance),
                static model => ref model._autoSelectSubtitle)
            .Add(
                "defaultAudioAccessibility",
                JsonCodecs.Nullable(UserProfileDefaultAudioAccessibilityCodec.Instance),
                static model => ref model._defaultAudioAccessibility)
            .Add(
                "defaultAudioLanguage",
                JsonCodecs.NullableReference(JsonCodecs.String),
                static model => ref model._defaultAudioLanguage,
                JsonFieldTraits.Nullable)
            .Add(
                "defaultAudioLanguages",
                JsonCodecs.NullableReference(JsonCodecs.ListOf(JsonCodecs.String)),
                static model => ref model._defaultAudioLanguages,
                JsonFieldTraits.Nullable)
            .Add(
                "defaultSubtitleAccessibility",
                JsonCodecs.Nullable(UserProfileDefaultSubtitleAccessibilityCodec.Instance),
                static model => ref model._defaultSubtitleAccessibility)
            .Add(
                "defaultSubtitleForced",
                JsonCodecs.Nullable(UserProfileDefaultSubtitleForcedCodec.Instance),
                static model => ref model._defaultSubtitleForced)
            .Add(
                "defaultSubtitleLanguage",
                JsonCodecs.NullableReference(JsonCodecs.String),
                static model => ref model._defaultSubtitleLanguage,
                JsonFieldTraits.Nullable)
            .Add(
                "defaultSubtitleLanguages",
                JsonCodecs.NullableReference(JsonCodecs.ListOf(JsonCodecs.String)),
                static model => ref model._defaultSubtitleLanguages,
                JsonFieldTraits.Nullable)
            .Add(
                "mediaReviewsLanguages",
                JsonCodecs.NullableReference(JsonCodecs.ListOf(JsonCodecs.String)),
                static model => ref model._mediaReviewsLanguages,
                JsonFieldTraits.Nullable)
            .Add(
                "mediaReviewsVisibility",
                JsonCodecs.Nullable(UserProfileMediaReviewsVisibilityCodec.Instance),
                static model => ref model._mediaReviewsVisibility)
            .Add(
                "watchedIndicator",
                JsonCodecs.Nullable(UserProfileWatchedIndicatorCodec.Instance),
                static model => ref model._watchedIndicator));

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema
        {
            Type = "object",
            Properties = new Dictionary<string, JsonSchema>
            {
                ["autoSelectAudio"] = new JsonSchema { Type = "boolean" },
                ["autoSelectSubtitle"] = new JsonSchema { Reference = static () => UserProfileAutoSelectSubtitleCodec.Strict.Schema },
                ["defaultAudioAccessibility"] = new JsonSchema { Reference = static () => UserProfileDefaultAudioAccessibilityCodec.Strict.Schema },
                ["defaultAudioLanguage"] = new JsonSchema
                {
                    AnyOf = [new JsonSchema { Type = "string" }, new JsonSchema { Type = "null" }],
                },
                ["defaultAudioLanguages"] = new JsonSchema
                {
                    AnyOf = [
                        new JsonSchema { Type = "array", Items = new JsonSchema { Type = "string" } },
                        new JsonSchema { Type = "null" }],
                },
                ["defaultSubtitleAccessibility"] = new JsonSchema { Reference = static () => UserProfileDefaultSubtitleAccessibilityCodec.Strict.Schema },
                ["defaultSubtitleForced"] = new JsonSchema { Reference = static () => UserProfileDefaultSubtitleForcedCodec.Strict.Schema },
                ["defaultSubtitleLanguage"] = new JsonSchema
                {
                    AnyOf = [new JsonSchema { Type = "string" }, new JsonSchema { Type = "null" }],
                },
                ["defaultSubtitleLanguages"] = new JsonSchema
                {
                    AnyOf = [
                        new JsonSchema { Type = "array", Items = new JsonSchema { Type = "string" } },
                        new JsonSchema { Type = "null" }],
                },
                ["mediaReviewsLanguages"] = new JsonSchema
                {
                    AnyOf = [
                        new JsonSchema { Type = "array", Items = new JsonSchema { Type = "string" } },
                        new JsonSchema { Type = "null" }],
                },
                ["mediaReviewsVisibility"] = new JsonSchema { Reference = static () => UserProfileMediaReviewsVisibilityCodec.Strict.Schema },
                ["watchedIndicator"] = new JsonSchema { Reference = static () => UserProfileWatchedIndicatorCodec.Strict.Schema },
            },
        };
    }

    internal sealed class Converter() : CodecConverter<UserProfile>(Instance);
}
