// Generated from the OpenAPI description: edit that and regenerate.

using System;
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

/// <summary>When to show subtitles</summary>
/// <remarks>
/// <para>A value that is not listed here is kept as the server sent it.</para>
/// </remarks>
[JsonConverter(typeof(UserProfileAutoSelectSubtitleCodec.Converter))]
public readonly struct UserProfileAutoSelectSubtitle : IEquatable<UserProfileAutoSelectSubtitle>, IComparable<UserProfileAutoSelectSubtitle>
{
    private readonly long? _value;

    /// <summary>A value, listed or not.</summary>
    public UserProfileAutoSelectSubtitle(long value) => _value = value;

    /// <summary><c>0</c></summary>
    public static UserProfileAutoSelectSubtitle ManuallySelected => new(Known.ManuallySelected);

    /// <summary><c>1</c></summary>
    public static UserProfileAutoSelectSubtitle ShownWithForeignAudio => new(Known.ShownWithForeignAudio);

    /// <summary><c>2</c></summary>
    public static UserProfileAutoSelectSubtitle AlwaysEnabled => new(Known.AlwaysEnabled);

    /// <summary>The value as the server has it.</summary>
    public long Value => _value ?? 0;

    /// <summary>Compares by value.</summary>
    public static bool operator ==(UserProfileAutoSelectSubtitle left, UserProfileAutoSelectSubtitle right) => left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator !=(UserProfileAutoSelectSubtitle left, UserProfileAutoSelectSubtitle right) => !left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator <(UserProfileAutoSelectSubtitle left, UserProfileAutoSelectSubtitle right) => left.CompareTo(right) < 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >(UserProfileAutoSelectSubtitle left, UserProfileAutoSelectSubtitle right) => left.CompareTo(right) > 0;

    /// <summary>Compares by value.</summary>
    public static bool operator <=(UserProfileAutoSelectSubtitle left, UserProfileAutoSelectSubtitle right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >=(UserProfileAutoSelectSubtitle left, UserProfileAutoSelectSubtitle right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(UserProfileAutoSelectSubtitle other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UserProfileAutoSelectSubtitle other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(UserProfileAutoSelectSubtitle other) => global::System.Nullable.Compare(_value, other._value);

    /// <summary>The value as the server has it.</summary>
    public override string ToString() => Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The values that the API lists, for <c>switch</c>.</summary>
    public static class Known
    {
        /// <summary><c>0</c></summary>
        public const long ManuallySelected = 0;
        /// <summary><c>1</c></summary>
        public const long ShownWithForeignAudio = 1;
        /// <summary><c>2</c></summary>
        public const long AlwaysEnabled = 2;
    }
}

internal static class UserProfileAutoSelectSubtitleCodec
{
    internal static readonly JsonCodec<UserProfileAutoSelectSubtitle> Instance =
        new EnumCodec<UserProfileAutoSelectSubtitle, long>(
            JsonCodecs.Int64,
            static value => new(value),
            static value => value.Value);

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema { Enum = [0, 1, 2] };
    }

    internal sealed class Converter() : CodecConverter<UserProfileAutoSelectSubtitle>(Instance);
}

/// <summary>Which audio to choose where there is some for the visually impaired</summary>
/// <remarks>
/// <para>A value that is not listed here is kept as the server sent it.</para>
/// </remarks>
[JsonConverter(typeof(UserProfileDefaultAudioAccessibilityCodec.Converter))]
public readonly struct UserProfileDefaultAudioAccessibility : IEquatable<UserProfileDefaultAudioAccessibility>, IComparable<UserProfileDefaultAudioAccessibility>
{
    private readonly long? _value;

    /// <summary>A value, listed or not.</summary>
    public UserProfileDefaultAudioAccessibility(long value) => _value = value;

    /// <summary><c>0</c></summary>
    public static UserProfileDefaultAudioAccessibility PreferNonAccessibility => new(Known.PreferNonAccessibility);

    /// <summary><c>1</c></summary>
    public static UserProfileDefaultAudioAccessibility PreferAccessibility => new(Known.PreferAccessibility);

    /// <summary><c>2</c></summary>
    public static UserProfileDefaultAudioAccessibility OnlyAccessibility => new(Known.OnlyAccessibility);

    /// <summary><c>3</c></summary>
    public static UserProfileDefaultAudioAccessibility OnlyNonAccessibility => new(Known.OnlyNonAccessibility);

    /// <summary>The value as the server has it.</summary>
    public long Value => _value ?? 0;

    /// <summary>Compares by value.</summary>
    public static bool operator ==(UserProfileDefaultAudioAccessibility left, UserProfileDefaultAudioAccessibility right) => left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator !=(UserProfileDefaultAudioAccessibility left, UserProfileDefaultAudioAccessibility right) => !left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator <(UserProfileDefaultAudioAccessibility left, UserProfileDefaultAudioAccessibility right) => left.CompareTo(right) < 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >(UserProfileDefaultAudioAccessibility left, UserProfileDefaultAudioAccessibility right) => left.CompareTo(right) > 0;

    /// <summary>Compares by value.</summary>
    public static bool operator <=(UserProfileDefaultAudioAccessibility left, UserProfileDefaultAudioAccessibility right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >=(UserProfileDefaultAudioAccessibility left, UserProfileDefaultAudioAccessibility right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(UserProfileDefaultAudioAccessibility other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UserProfileDefaultAudioAccessibility other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(UserProfileDefaultAudioAccessibility other) => global::System.Nullable.Compare(_value, other._value);

    /// <summary>The value as the server has it.</summary>
    public override string ToString() => Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The values that the API lists, for <c>switch</c>.</summary>
    public static class Known
    {
        /// <summary><c>0</c></summary>
        public const long PreferNonAccessibility = 0;
        /// <summary><c>1</c></summary>
        public const long PreferAccessibility = 1;
        /// <summary><c>2</c></summary>
        public const long OnlyAccessibility = 2;
        /// <summary><c>3</c></summary>
        public const long OnlyNonAccessibility = 3;
    }
}

internal static class UserProfileDefaultAudioAccessibilityCodec
{
    internal static readonly JsonCodec<UserProfileDefaultAudioAccessibility> Instance =
        new EnumCodec<UserProfileDefaultAudioAccessibility, long>(
            JsonCodecs.Int64,
            static value => new(value),
            static value => value.Value);

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema { Enum = [0, 1, 2, 3] };
    }

    internal sealed class Converter() : CodecConverter<UserProfileDefaultAudioAccessibility>(Instance);
}

/// <summary>Which subtitles to choose where there are some for the deaf and hard of hearing (SDH)</summary>
/// <remarks>
/// <para>A value that is not listed here is kept as the server sent it.</para>
/// </remarks>
[JsonConverter(typeof(UserProfileDefaultSubtitleAccessibilityCodec.Converter))]
public readonly struct UserProfileDefaultSubtitleAccessibility : IEquatable<UserProfileDefaultSubtitleAccessibility>, IComparable<UserProfileDefaultSubtitleAccessibility>
{
    private readonly long? _value;

    /// <summary>A value, listed or not.</summary>
    public UserProfileDefaultSubtitleAccessibility(long value) => _value = value;

    /// <summary><c>0</c></summary>
    public static UserProfileDefaultSubtitleAccessibility PreferNonSdh => new(Known.PreferNonSdh);

    /// <summary><c>1</c></summary>
    public static UserProfileDefaultSubtitleAccessibility PreferSdh => new(Known.PreferSdh);

    /// <summary><c>2</c></summary>
    public static UserProfileDefaultSubtitleAccessibility OnlySdh => new(Known.OnlySdh);

    /// <summary><c>3</c></summary>
    public static UserProfileDefaultSubtitleAccessibility OnlyNonSdh => new(Known.OnlyNonSdh);

    /// <summary>The value as the server has it.</summary>
    public long Value => _value ?? 0;

    /// <summary>Compares by value.</summary>
    public static bool operator ==(UserProfileDefaultSubtitleAccessibility left, UserProfileDefaultSubtitleAccessibility right) => left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator !=(UserProfileDefaultSubtitleAccessibility left, UserProfileDefaultSubtitleAccessibility right) => !left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator <(UserProfileDefaultSubtitleAccessibility left, UserProfileDefaultSubtitleAccessibility right) => left.CompareTo(right) < 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >(UserProfileDefaultSubtitleAccessibility left, UserProfileDefaultSubtitleAccessibility right) => left.CompareTo(right) > 0;

    /// <summary>Compares by value.</summary>
    public static bool operator <=(UserProfileDefaultSubtitleAccessibility left, UserProfileDefaultSubtitleAccessibility right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >=(UserProfileDefaultSubtitleAccessibility left, UserProfileDefaultSubtitleAccessibility right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(UserProfileDefaultSubtitleAccessibility other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UserProfileDefaultSubtitleAccessibility other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(UserProfileDefaultSubtitleAccessibility other) => global::System.Nullable.Compare(_value, other._value);

    /// <summary>The value as the server has it.</summary>
    public override string ToString() => Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The values that the API lists, for <c>switch</c>.</summary>
    public static class Known
    {
        /// <summary><c>0</c></summary>
        public const long PreferNonSdh = 0;
        /// <summary><c>1</c></summary>
        public const long PreferSdh = 1;
        /// <summary><c>2</c></summary>
        public const long OnlySdh = 2;
        /// <summary><c>3</c></summary>
        public const long OnlyNonSdh = 3;
    }
}

internal static class UserProfileDefaultSubtitleAccessibilityCodec
{
    internal static readonly JsonCodec<UserProfileDefaultSubtitleAccessibility> Instance =
        new EnumCodec<UserProfileDefaultSubtitleAccessibility, long>(
            JsonCodecs.Int64,
            static value => new(value),
            static value => value.Value);

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema { Enum = [0, 1, 2, 3] };
    }

    internal sealed class Converter() : CodecConverter<UserProfileDefaultSubtitleAccessibility>(Instance);
}

/// <summary>Which subtitles to choose where some are forced</summary>
/// <remarks>
/// <para>A value that is not listed here is kept as the server sent it.</para>
/// </remarks>
[JsonConverter(typeof(UserProfileDefaultSubtitleForcedCodec.Converter))]
public readonly struct UserProfileDefaultSubtitleForced : IEquatable<UserProfileDefaultSubtitleForced>, IComparable<UserProfileDefaultSubtitleForced>
{
    private readonly long? _value;

    /// <summary>A value, listed or not.</summary>
    public UserProfileDefaultSubtitleForced(long value) => _value = value;

    /// <summary><c>0</c></summary>
    public static UserProfileDefaultSubtitleForced PreferNonForced => new(Known.PreferNonForced);

    /// <summary><c>1</c></summary>
    public static UserProfileDefaultSubtitleForced PreferForced => new(Known.PreferForced);

    /// <summary><c>2</c></summary>
    public static UserProfileDefaultSubtitleForced OnlyForced => new(Known.OnlyForced);

    /// <summary><c>3</c></summary>
    public static UserProfileDefaultSubtitleForced OnlyNonForced => new(Known.OnlyNonForced);

    /// <summary>The value as the server has it.</summary>
    public long Value => _value ?? 0;

    /// <summary>Compares by value.</summary>
    public static bool operator ==(UserProfileDefaultSubtitleForced left, UserProfileDefaultSubtitleForced right) => left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator !=(UserProfileDefaultSubtitleForced left, UserProfileDefaultSubtitleForced right) => !left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator <(UserProfileDefaultSubtitleForced left, UserProfileDefaultSubtitleForced right) => left.CompareTo(right) < 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >(UserProfileDefaultSubtitleForced left, UserProfileDefaultSubtitleForced right) => left.CompareTo(right) > 0;

    /// <summary>Compares by value.</summary>
    public static bool operator <=(UserProfileDefaultSubtitleForced left, UserProfileDefaultSubtitleForced right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >=(UserProfileDefaultSubtitleForced left, UserProfileDefaultSubtitleForced right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(UserProfileDefaultSubtitleForced other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UserProfileDefaultSubtitleForced other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(UserProfileDefaultSubtitleForced other) => global::System.Nullable.Compare(_value, other._value);

    /// <summary>The value as the server has it.</summary>
    public override string ToString() => Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The values that the API lists, for <c>switch</c>.</summary>
    public static class Known
    {
        /// <summary><c>0</c></summary>
        public const long PreferNonForced = 0;
        /// <summary><c>1</c></summary>
        public const long PreferForced = 1;
        /// <summary><c>2</c></summary>
        public const long OnlyForced = 2;
        /// <summary><c>3</c></summary>
        public const long OnlyNonForced = 3;
    }
}

internal static class UserProfileDefaultSubtitleForcedCodec
{
    internal static readonly JsonCodec<UserProfileDefaultSubtitleForced> Instance =
        new EnumCodec<UserProfileDefaultSubtitleForced, long>(
            JsonCodecs.Int64,
            static value => new(value),
            static value => value.Value);

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema { Enum = [0, 1, 2, 3] };
    }

    internal sealed class Converter() : CodecConverter<UserProfileDefaultSubtitleForced>(Instance);
}

/// <summary>Whose reviews to show</summary>
/// <remarks>
/// <para>A value that is not listed here is kept as the server sent it.</para>
/// </remarks>
[JsonConverter(typeof(UserProfileMediaReviewsVisibilityCodec.Converter))]
public readonly struct UserProfileMediaReviewsVisibility : IEquatable<UserProfileMediaReviewsVisibility>, IComparable<UserProfileMediaReviewsVisibility>
{
    private readonly long? _value;

    /// <summary>A value, listed or not.</summary>
    public UserProfileMediaReviewsVisibility(long value) => _value = value;

    /// <summary><c>0</c></summary>
    public static UserProfileMediaReviewsVisibility NoOne => new(Known.NoOne);

    /// <summary><c>1</c></summary>
    public static UserProfileMediaReviewsVisibility CriticsOnly => new(Known.CriticsOnly);

    /// <summary><c>2</c></summary>
    public static UserProfileMediaReviewsVisibility PlexUsersOnly => new(Known.PlexUsersOnly);

    /// <summary><c>3</c></summary>
    public static UserProfileMediaReviewsVisibility PlexUsersAndCritics => new(Known.PlexUsersAndCritics);

    /// <summary>The value as the server has it.</summary>
    public long Value => _value ?? 0;

    /// <summary>Compares by value.</summary>
    public static bool operator ==(UserProfileMediaReviewsVisibility left, UserProfileMediaReviewsVisibility right) => left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator !=(UserProfileMediaReviewsVisibility left, UserProfileMediaReviewsVisibility right) => !left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator <(UserProfileMediaReviewsVisibility left, UserProfileMediaReviewsVisibility right) => left.CompareTo(right) < 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >(UserProfileMediaReviewsVisibility left, UserProfileMediaReviewsVisibility right) => left.CompareTo(right) > 0;

    /// <summary>Compares by value.</summary>
    public static bool operator <=(UserProfileMediaReviewsVisibility left, UserProfileMediaReviewsVisibility right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >=(UserProfileMediaReviewsVisibility left, UserProfileMediaReviewsVisibility right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(UserProfileMediaReviewsVisibility other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UserProfileMediaReviewsVisibility other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(UserProfileMediaReviewsVisibility other) => global::System.Nullable.Compare(_value, other._value);

    /// <summary>The value as the server has it.</summary>
    public override string ToString() => Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The values that the API lists, for <c>switch</c>.</summary>
    public static class Known
    {
        /// <summary><c>0</c></summary>
        public const long NoOne = 0;
        /// <summary><c>1</c></summary>
        public const long CriticsOnly = 1;
        /// <summary><c>2</c></summary>
        public const long PlexUsersOnly = 2;
        /// <summary><c>3</c></summary>
        public const long PlexUsersAndCritics = 3;
    }
}

internal static class UserProfileMediaReviewsVisibilityCodec
{
    internal static readonly JsonCodec<UserProfileMediaReviewsVisibility> Instance =
        new EnumCodec<UserProfileMediaReviewsVisibility, long>(
            JsonCodecs.Int64,
            static value => new(value),
            static value => value.Value);

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema { Enum = [0, 1, 2, 3] };
    }

    internal sealed class Converter() : CodecConverter<UserProfileMediaReviewsVisibility>(Instance);
}

/// <summary>On what to show whether it was watched</summary>
/// <remarks>
/// <para>A value that is not listed here is kept as the server sent it.</para>
/// </remarks>
[JsonConverter(typeof(UserProfileWatchedIndicatorCodec.Converter))]
public readonly struct UserProfileWatchedIndicator : IEquatable<UserProfileWatchedIndicator>, IComparable<UserProfileWatchedIndicator>
{
    private readonly long? _value;

    /// <summary>A value, listed or not.</summary>
    public UserProfileWatchedIndicator(long value) => _value = value;

    /// <summary><c>0</c></summary>
    public static UserProfileWatchedIndicator None => new(Known.None);

    /// <summary><c>1</c></summary>
    public static UserProfileWatchedIndicator MoviesAndTvShows => new(Known.MoviesAndTvShows);

    /// <summary><c>2</c></summary>
    public static UserProfileWatchedIndicator Movies => new(Known.Movies);

    /// <summary><c>3</c></summary>
    public static UserProfileWatchedIndicator TvShows => new(Known.TvShows);

    /// <summary>The value as the server has it.</summary>
    public long Value => _value ?? 0;

    /// <summary>Compares by value.</summary>
    public static bool operator ==(UserProfileWatchedIndicator left, UserProfileWatchedIndicator right) => left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator !=(UserProfileWatchedIndicator left, UserProfileWatchedIndicator right) => !left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator <(UserProfileWatchedIndicator left, UserProfileWatchedIndicator right) => left.CompareTo(right) < 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >(UserProfileWatchedIndicator left, UserProfileWatchedIndicator right) => left.CompareTo(right) > 0;

    /// <summary>Compares by value.</summary>
    public static bool operator <=(UserProfileWatchedIndicator left, UserProfileWatchedIndicator right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >=(UserProfileWatchedIndicator left, UserProfileWatchedIndicator right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(UserProfileWatchedIndicator other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UserProfileWatchedIndicator other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(UserProfileWatchedIndicator other) => global::System.Nullable.Compare(_value, other._value);

    /// <summary>The value as the server has it.</summary>
    public override string ToString() => Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The values that the API lists, for <c>switch</c>.</summary>
    public static class Known
    {
        /// <summary><c>0</c></summary>
        public const long None = 0;
        /// <summary><c>1</c></summary>
        public const long MoviesAndTvShows = 1;
        /// <summary><c>2</c></summary>
        public const long Movies = 2;
        /// <summary><c>3</c></summary>
        public const long TvShows = 3;
    }
}

internal static class UserProfileWatchedIndicatorCodec
{
    internal static readonly JsonCodec<UserProfileWatchedIndicator> Instance =
        new EnumCodec<UserProfileWatchedIndicator, long>(
            JsonCodecs.Int64,
            static value => new(value),
            static value => value.Value);

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema { Enum = [0, 1, 2, 3] };
    }

    internal sealed class Converter() : CodecConverter<UserProfileWatchedIndicator>(Instance);
}
