<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Components;

use LukeHagar\Plex_API\Absent;
use LukeHagar\Plex_API\Runtime\Field;
use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Shape\EnumOf;
use LukeHagar\Plex_API\Runtime\Shape\ListOf;
use LukeHagar\Plex_API\Runtime\Shape\Plain;

/** What a user prefers to hear, read and see */
final class UserProfile extends Model
{
    /** Whether audio and subtitle tracks are selected automatically */
    public readonly ?bool $autoSelectAudio;

    /** When to show subtitles */
    public readonly UserProfileAutoSelectSubtitle|int|null $autoSelectSubtitle;

    /** Which audio to choose where there is some for the visually impaired */
    public readonly UserProfileDefaultAudioAccessibility|int|null $defaultAudioAccessibility;

    /** The preferred language of audio */
    public readonly ?string $defaultAudioLanguage;

    /**
     * The preferred languages of audio, the most preferred first
     *
     * @var list<string>|null
     */
    public readonly ?array $defaultAudioLanguages;

    /** Which subtitles to choose where there are some for the deaf and hard of hearing (SDH) */
    public readonly UserProfileDefaultSubtitleAccessibility|int|null $defaultSubtitleAccessibility;

    /** Which subtitles to choose where some are forced */
    public readonly UserProfileDefaultSubtitleForced|int|null $defaultSubtitleForced;

    /** The preferred language of subtitles */
    public readonly ?string $defaultSubtitleLanguage;

    /**
     * The preferred languages of subtitles, the most preferred first
     *
     * @var list<string>|null
     */
    public readonly ?array $defaultSubtitleLanguages;

    /**
     * The languages of the reviews to show
     *
     * @var list<string>|null
     */
    public readonly ?array $mediaReviewsLanguages;

    /** Whose reviews to show */
    public readonly UserProfileMediaReviewsVisibility|int|null $mediaReviewsVisibility;

    /** On what to show whether it was watched */
    public readonly UserProfileWatchedIndicator|int|null $watchedIndicator;

    /**
     * @param list<string>|null $defaultAudioLanguages
     * @param list<string>|null $defaultSubtitleLanguages
     * @param list<string>|null $mediaReviewsLanguages
     */
    public function __construct(
        ?bool $autoSelectAudio = null,
        UserProfileAutoSelectSubtitle|int|null $autoSelectSubtitle = null,
        UserProfileDefaultAudioAccessibility|int|null $defaultAudioAccessibility = null,
        string|Absent|null $defaultAudioLanguage = Absent::Field,
        array|Absent|null $defaultAudioLanguages = Absent::Field,
        UserProfileDefaultSubtitleAccessibility|int|null $defaultSubtitleAccessibility = null,
        UserProfileDefaultSubtitleForced|int|null $defaultSubtitleForced = null,
        string|Absent|null $defaultSubtitleLanguage = Absent::Field,
        array|Absent|null $defaultSubtitleLanguages = Absent::Field,
        array|Absent|null $mediaReviewsLanguages = Absent::Field,
        UserProfileMediaReviewsVisibility|int|null $mediaReviewsVisibility = null,
        UserProfileWatchedIndicator|int|null $watchedIndicator = null,
    ) {
        $this->set(get_defined_vars());
    }

    protected static function fields(): array
    {
        return [
            'autoSelectAudio' => new Field('autoSelectAudio', Plain::Boolean),
            'autoSelectSubtitle' => new Field('autoSelectSubtitle', new EnumOf(UserProfileAutoSelectSubtitle::class)),
            'defaultAudioAccessibility' => new Field(
                'defaultAudioAccessibility',
                new EnumOf(UserProfileDefaultAudioAccessibility::class),
            ),
            'defaultAudioLanguage' => new Field('defaultAudioLanguage', Plain::Text, nullable: true),
            'defaultAudioLanguages' => new Field('defaultAudioLanguages', new ListOf(Plain::Text), nullable: true),
            'defaultSubtitleAccessibility' => new Field(
                'defaultSubtitleAccessibility',
                new EnumOf(UserProfileDefaultSubtitleAccessibility::class),
            ),
            'defaultSubtitleForced' => new Field(
                'defaultSubtitleForced',
                new EnumOf(UserProfileDefaultSubtitleForced::class),
            ),
            'defaultSubtitleLanguage' => new Field('defaultSubtitleLanguage', Plain::Text, nullable: true),
            'defaultSubtitleLanguages' => new Field(
                'defaultSubtitleLanguages',
                new ListOf(Plain::Text),
                nullable: true,
            ),
            'mediaReviewsLanguages' => new Field('mediaReviewsLanguages', new ListOf(Plain::Text), nullable: true),
            'mediaReviewsVisibility' => new Field(
                'mediaReviewsVisibility',
                new EnumOf(UserProfileMediaReviewsVisibility::class),
            ),
            'watchedIndicator' => new Field('watchedIndicator', new EnumOf(UserProfileWatchedIndicator::class)),
        ];
    }
}
