<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Schemas;

final class UserPlexAccountSchema
{
    /** @return array<string, mixed> */
    public static function schema(): array
    {
        return [
            'type' => 'object',
            'required' => [
                'authToken',
                'email',
                'friendlyName',
                'hasPassword',
                'id',
                'joinedAt',
                'title',
                'twoFactorEnabled',
                'username',
                'uuid',
            ],
            'properties' => [
                'adsConsent' => ['anyOf' => [['type' => 'boolean'], ['type' => 'null']]],
                'adsConsentReminderAt' => ['anyOf' => [['type' => 'integer', 'format' => 'int64'], ['type' => 'null']]],
                'adsConsentSetAt' => ['anyOf' => [['type' => 'integer', 'format' => 'int64'], ['type' => 'null']]],
                'anonymous' => ['anyOf' => [['type' => 'boolean'], ['type' => 'null']]],
                'attributionPartner' => ['anyOf' => [['type' => 'string'], ['type' => 'null']]],
                'authToken' => ['type' => 'string'],
                'backupCodesCreated' => ['type' => 'boolean'],
                'confirmed' => ['type' => 'boolean'],
                'country' => ['type' => 'string', 'minLength' => 2, 'maxLength' => 2],
                'email' => ['type' => 'string', 'format' => 'email'],
                'emailOnlyAuth' => ['type' => 'boolean'],
                'entitlements' => ['type' => 'array', 'items' => ['type' => 'string']],
                'experimentalFeatures' => ['type' => 'boolean'],
                'friendlyName' => ['type' => 'string'],
                'guest' => ['type' => 'boolean'],
                'hasPassword' => ['type' => 'boolean'],
                'home' => ['type' => 'boolean'],
                'homeAdmin' => ['type' => 'boolean'],
                'homeSize' => ['type' => 'integer', 'format' => 'int32'],
                'id' => ['type' => 'integer', 'format' => 'int64'],
                'joinedAt' => ['type' => 'integer', 'format' => 'int64'],
                'locale' => ['anyOf' => [['type' => 'string'], ['type' => 'null']]],
                'mailingListActive' => ['type' => 'boolean'],
                'mailingListStatus' => [
                    'anyOf' => [static fn () => UserPlexAccountMailingListStatusSchema::schema(), ['type' => 'null']],
                ],
                'maxHomeSize' => ['type' => 'integer', 'format' => 'int32'],
                'pin' => ['type' => 'string'],
                'profile' => static fn () => UserProfileSchema::schema(),
                'protected' => ['type' => 'boolean'],
                'rememberExpiresAt' => ['anyOf' => [['type' => 'integer', 'format' => 'int64'], ['type' => 'null']]],
                'restricted' => ['type' => 'boolean'],
                'roles' => ['type' => 'array', 'items' => ['type' => 'string']],
                'scrobbleTypes' => ['type' => 'string'],
                'services' => ['type' => 'array', 'items' => static fn () => PlexServiceSchema::schema()],
                'subscription' => static fn () => SubscriptionSummarySchema::schema(),
                'subscriptionDescription' => ['anyOf' => [['type' => 'string'], ['type' => 'null']]],
                'subscriptions' => ['type' => 'array', 'items' => static fn () => SubscriptionSchema::schema()],
                'thumb' => ['type' => 'string', 'format' => 'uri'],
                'title' => ['type' => 'string'],
                'twoFactorEnabled' => ['type' => 'boolean'],
                'username' => ['type' => 'string'],
                'uuid' => ['type' => 'string'],
            ],
        ];
    }
}
