<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Operations;

use LukeHagar\Plex_API\Absent;
use LukeHagar\Plex_API\Models\Components\PlexService;
use LukeHagar\Plex_API\Models\Components\Subscription;
use LukeHagar\Plex_API\Models\Components\SubscriptionSummary;
use LukeHagar\Plex_API\Models\Components\UserPlexAccountMailingListStatus;
use LukeHagar\Plex_API\Models\Components\UserProfile;
use LukeHagar\Plex_API\Runtime\Field;
use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Shape\EnumOf;
use LukeHagar\Plex_API\Runtime\Shape\ListOf;
use LukeHagar\Plex_API\Runtime\Shape\MapOf;
use LukeHagar\Plex_API\Runtime\Shape\ModelOf;
use LukeHagar\Plex_API\Runtime\Shape\Plain;

final class PostUsersSignInDataUserPlexAccount extends Model
{
    /** Whether the user consented to personalised advertising; null while that is open */
    public readonly ?bool $adsConsent;

    /** When to ask for that consent again, in seconds since the Unix epoch */
    public readonly ?int $adsConsentReminderAt;

    /** When that consent was given or refused, in seconds since the Unix epoch */
    public readonly ?int $adsConsentSetAt;

    /** Whether the account is anonymous */
    public readonly ?bool $anonymous;

    /** The partner to whom the account is attributed */
    public readonly ?string $attributionPartner;

    /**
     * The token of the account
     *
     * @var string
     */
    public readonly ?string $authToken;

    /** Whether the user has backup codes for two-factor authentication */
    public readonly ?bool $backupCodesCreated;

    /** Whether the e-mail address is confirmed */
    public readonly ?bool $confirmed;

    /** The country of the account, in two letters (ISO 3166-1 alpha-2) */
    public readonly ?string $country;

    /**
     * The e-mail address of the account
     *
     * @var string
     */
    public readonly ?string $email;

    /** Whether an e-mail address is enough to sign in */
    public readonly ?bool $emailOnlyAuth;

    /**
     * What the account is entitled to
     *
     * @var list<string>|null
     */
    public readonly ?array $entitlements;

    /** Whether experimental features are on */
    public readonly ?bool $experimentalFeatures;

    /**
     * The name that the user goes by; may be empty
     *
     * @var string
     */
    public readonly ?string $friendlyName;

    /** Whether the account is a guest of a Plex Home */
    public readonly ?bool $guest;

    /**
     * Whether the account has a password
     *
     * @var bool
     */
    public readonly ?bool $hasPassword;

    /** Whether the account belongs to a Plex Home */
    public readonly ?bool $home;

    /** Whether the account administers its Plex Home */
    public readonly ?bool $homeAdmin;

    /** The number of accounts in the Plex Home */
    public readonly ?int $homeSize;

    /**
     * The number of the account
     *
     * @var int
     */
    public readonly ?int $id;

    /**
     * When the account was made, in seconds since the Unix epoch
     *
     * @var int
     */
    public readonly ?int $joinedAt;

    /** The language of the account */
    public readonly ?string $locale;

    /** Whether the account receives the newsletter */
    public readonly ?bool $mailingListActive;

    /** Where the account stands on the mailing list */
    public readonly UserPlexAccountMailingListStatus|string|null $mailingListStatus;

    /** The most accounts that the Plex Home can have */
    public readonly ?int $maxHomeSize;

    /**
     * [Might be removed] The hashed Plex Home PIN
     *
     * @deprecated This may be removed in a future release.
     */
    public readonly ?string $pin;

    /** What a user prefers to hear, read and see */
    public readonly ?UserProfile $profile;

    /** Whether the account is protected by a PIN */
    public readonly ?bool $protected;

    /** When the user has to sign in again, in seconds since the Unix epoch */
    public readonly ?int $rememberExpiresAt;

    /** Whether the account is a managed user of a Plex Home */
    public readonly ?bool $restricted;

    /**
     * The roles of the account, such as `plexpass`
     *
     * @var list<string>|null
     */
    public readonly ?array $roles;

    /** What the account scrobbles */
    public readonly ?string $scrobbleTypes;

    /**
     * The services that the account can use
     *
     * @var list<PlexService>|null
     */
    public readonly ?array $services;

    /** What an account is subscribed to, all in all */
    public readonly ?SubscriptionSummary $subscription;

    /** The subscription in words */
    public readonly ?string $subscriptionDescription;

    /**
     * The subscriptions of the account
     *
     * @var list<Subscription>|null
     */
    public readonly ?array $subscriptions;

    /** The address of the account's picture */
    public readonly ?string $thumb;

    /**
     * The name to show, which is the username or the friendly name
     *
     * @var string
     */
    public readonly ?string $title;

    /**
     * Whether two-factor authentication is on
     *
     * @var bool
     */
    public readonly ?bool $twoFactorEnabled;

    /**
     * The username of the account
     *
     * @var string
     */
    public readonly ?string $username;

    /**
     * The unique identifier of the account, not an RFC 9562 UUID
     *
     * @var string
     */
    public readonly ?string $uuid;

    /**
     * Subscriptions that are over, in the state `ended`
     *
     * @var list<Subscription>|null
     */
    public readonly ?array $pastSubscriptions;

    /**
     * Trials of subscriptions
     *
     * @var list<array<string, mixed>>|null
     */
    public readonly ?array $trials;

    /**
     * @param list<string>|null $entitlements
     * @param list<string>|null $roles
     * @param list<PlexService>|null $services
     * @param list<Subscription>|null $subscriptions
     * @param list<Subscription>|null $pastSubscriptions
     * @param list<array<string, mixed>>|null $trials
     */
    public function __construct(
        #[\SensitiveParameter] string $authToken,
        string $email,
        string $friendlyName,
        bool $hasPassword,
        int $id,
        int $joinedAt,
        string $title,
        bool $twoFactorEnabled,
        string $username,
        string $uuid,
        bool|Absent|null $adsConsent = Absent::Field,
        int|Absent|null $adsConsentReminderAt = Absent::Field,
        int|Absent|null $adsConsentSetAt = Absent::Field,
        bool|Absent|null $anonymous = Absent::Field,
        string|Absent|null $attributionPartner = Absent::Field,
        ?bool $backupCodesCreated = null,
        ?bool $confirmed = null,
        ?string $country = null,
        ?bool $emailOnlyAuth = null,
        ?array $entitlements = null,
        ?bool $experimentalFeatures = null,
        ?bool $guest = null,
        ?bool $home = null,
        ?bool $homeAdmin = null,
        ?int $homeSize = null,
        string|Absent|null $locale = Absent::Field,
        ?bool $mailingListActive = null,
        UserPlexAccountMailingListStatus|string|Absent|null $mailingListStatus = Absent::Field,
        ?int $maxHomeSize = null,
        #[\SensitiveParameter] ?string $pin = null,
        ?UserProfile $profile = null,
        ?bool $protected = null,
        int|Absent|null $rememberExpiresAt = Absent::Field,
        ?bool $restricted = null,
        ?array $roles = null,
        ?string $scrobbleTypes = null,
        ?array $services = null,
        ?SubscriptionSummary $subscription = null,
        string|Absent|null $subscriptionDescription = Absent::Field,
        ?array $subscriptions = null,
        ?string $thumb = null,
        ?array $pastSubscriptions = null,
        ?array $trials = null,
    ) {
        $this->set(get_defined_vars());
    }

    protected static function fields(): array
    {
        return [
            'adsConsent' => new Field('adsConsent', Plain::Boolean, nullable: true),
            'adsConsentReminderAt' => new Field('adsConsentReminderAt', Plain::Integer, nullable: true),
            'adsConsentSetAt' => new Field('adsConsentSetAt', Plain::Integer, nullable: true),
            'anonymous' => new Field('anonymous', Plain::Boolean, nullable: true),
            'attributionPartner' => new Field('attributionPartner', Plain::Text, nullable: true),
            'authToken' => new Field('authToken', Plain::Text, required: true, secret: true),
            'backupCodesCreated' => new Field('backupCodesCreated', Plain::Boolean),
            'confirmed' => new Field('confirmed', Plain::Boolean),
            'country' => new Field('country', Plain::Text),
            'email' => new Field('email', Plain::Text, required: true),
            'emailOnlyAuth' => new Field('emailOnlyAuth', Plain::Boolean),
            'entitlements' => new Field('entitlements', new ListOf(Plain::Text)),
            'experimentalFeatures' => new Field('experimentalFeatures', Plain::Boolean),
            'friendlyName' => new Field('friendlyName', Plain::Text, required: true),
            'guest' => new Field('guest', Plain::Boolean),
            'hasPassword' => new Field('hasPassword', Plain::Boolean, required: true),
            'home' => new Field('home', Plain::Boolean),
            'homeAdmin' => new Field('homeAdmin', Plain::Boolean),
            'homeSize' => new Field('homeSize', Plain::Integer),
            'id' => new Field('id', Plain::Integer, required: true),
            'joinedAt' => new Field('joinedAt', Plain::Integer, required: true),
            'locale' => new Field('locale', Plain::Text, nullable: true),
            'mailingListActive' => new Field('mailingListActive', Plain::Boolean),
            'mailingListStatus' => new Field(
                'mailingListStatus',
                new EnumOf(UserPlexAccountMailingListStatus::class),
                nullable: true,
            ),
            'maxHomeSize' => new Field('maxHomeSize', Plain::Integer),
            'pin' => new Field('pin', Plain::Text, secret: true),
            'profile' => new Field('profile', new ModelOf(UserProfile::class)),
            'protected' => new Field('protected', Plain::Boolean),
            'rememberExpiresAt' => new Field('rememberExpiresAt', Plain::Integer, nullable: true),
            'restricted' => new Field('restricted', Plain::Boolean),
            'roles' => new Field('roles', new ListOf(Plain::Text)),
            'scrobbleTypes' => new Field('scrobbleTypes', Plain::Text),
            'services' => new Field('services', new ListOf(new ModelOf(PlexService::class))),
            'subscription' => new Field('subscription', new ModelOf(SubscriptionSummary::class)),
            'subscriptionDescription' => new Field('subscriptionDescription', Plain::Text, nullable: true),
            'subscriptions' => new Field('subscriptions', new ListOf(new ModelOf(Subscription::class))),
            'thumb' => new Field('thumb', Plain::Text),
            'title' => new Field('title', Plain::Text, required: true),
            'twoFactorEnabled' => new Field('twoFactorEnabled', Plain::Boolean, required: true),
            'username' => new Field('username', Plain::Text, required: true),
            'uuid' => new Field('uuid', Plain::Text, required: true),
            'pastSubscriptions' => new Field('pastSubscriptions', new ListOf(new ModelOf(Subscription::class))),
            'trials' => new Field('trials', new ListOf(new MapOf(Plain::Any))),
        ];
    }
}
