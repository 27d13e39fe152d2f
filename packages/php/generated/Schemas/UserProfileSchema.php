<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Schemas;

final class UserProfileSchema
{
    /** @return array<string, mixed> */
    public static function schema(): array
    {
        return [
            'type' => 'object',
            'properties' => [
                'autoSelectAudio' => ['type' => 'boolean'],
                'autoSelectSubtitle' => static fn () => UserProfileAutoSelectSubtitleSchema::schema(),
                'defaultAudioAccessibility' => static fn () => UserProfileDefaultAudioAccessibilitySchema::schema(),
                'defaultAudioLanguage' => ['anyOf' => [['type' => 'string'], ['type' => 'null']]],
                'defaultAudioLanguages' => [
                    'anyOf' => [['type' => 'array', 'items' => ['type' => 'string']], ['type' => 'null']],
                ],
                'defaultSubtitleAccessibility' => static fn () =>
                    UserProfileDefaultSubtitleAccessibilitySchema::schema(),
                'defaultSubtitleForced' => static fn () => UserProfileDefaultSubtitleForcedSchema::schema(),
                'defaultSubtitleLanguage' => ['anyOf' => [['type' => 'string'], ['type' => 'null']]],
                'defaultSubtitleLanguages' => [
                    'anyOf' => [['type' => 'array', 'items' => ['type' => 'string']], ['type' => 'null']],
                ],
                'mediaReviewsLanguages' => [
                    'anyOf' => [['type' => 'array', 'items' => ['type' => 'string']], ['type' => 'null']],
                ],
                'mediaReviewsVisibility' => static fn () => UserProfileMediaReviewsVisibilitySchema::schema(),
                'watchedIndicator' => static fn () => UserProfileWatchedIndicatorSchema::schema(),
            ],
        ];
    }
}
