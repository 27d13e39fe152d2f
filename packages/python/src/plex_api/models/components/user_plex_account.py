# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional

from ..._runtime.model import Model, Properties, Property
from ..._runtime.open_enum import OpenStringEnum
from ..._runtime.shape import array, boolean, enum, model
from .. import components


@dataclass(kw_only=True, repr=False, slots=True)
class UserPlexAccount(Model):
    """A Plex account"""

    ads_consent: Optional[bool] = None
    """Whether the user consented to personalised advertising; null while that is open"""
    ads_consent_reminder_at: Optional[int] = None
    """When to ask for that consent again, in seconds since the Unix epoch"""
    ads_consent_set_at: Optional[int] = None
    """When that consent was given or refused, in seconds since the Unix epoch"""
    anonymous: Optional[bool] = None
    """Whether the account is anonymous"""
    attribution_partner: Optional[str] = None
    """The partner to whom the account is attributed"""
    auth_token: str
    """The token of the account"""
    backup_codes_created: Optional[bool] = None
    """Whether the user has backup codes for two-factor authentication"""
    confirmed: Optional[bool] = None
    """Whether the e-mail address is confirmed"""
    country: Optional[str] = None
    """The country of the account, in two letters (ISO 3166-1 alpha-2)"""
    email: str
    """The e-mail address of the account"""
    email_only_auth: Optional[bool] = None
    """Whether an e-mail address is enough to sign in"""
    entitlements: Optional[List[str]] = None
    """What the account is entitled to"""
    experimental_features: Optional[bool] = None
    """Whether experimental features are on"""
    friendly_name: str
    """The name that the user goes by; may be empty"""
    guest: Optional[bool] = None
    """Whether the account is a guest of a Plex Home"""
    has_password: bool
    """Whether the account has a password"""
    home: Optional[bool] = None
    """Whether the account belongs to a Plex Home"""
    home_admin: Optional[bool] = None
    """Whether the account administers its Plex Home"""
    home_size: Optional[int] = None
    """The number of accounts in the Plex Home"""
    id: int
    """The number of the account"""
    joined_at: int
    """When the account was made, in seconds since the Unix epoch"""
    locale: Optional[str] = None
    """The language of the account"""
    mailing_list_active: Optional[bool] = None
    """Whether the account receives the newsletter"""
    mailing_list_status: Optional[UserPlexAccountMailingListStatus] = None
    """Where the account stands on the mailing list"""
    max_home_size: Optional[int] = None
    """The most accounts that the Plex Home can have"""
    pin: Optional[str] = None
    """[Might be removed] The hashed Plex Home PIN

    Deprecated: this may be removed in a future release.
    """
    profile: Optional[components.UserProfile] = None
    """What a user prefers to hear, read and see"""
    protected: Optional[bool] = None
    """Whether the account is protected by a PIN"""
    remember_expires_at: Optional[int] = None
    """When the user has to sign in again, in seconds since the Unix epoch"""
    restricted: Optional[bool] = None
    """Whether the account is a managed user of a Plex Home"""
    roles: Optional[List[str]] = None
    """The roles of the account, such as `plexpass`"""
    scrobble_types: Optional[str] = None
    """What the account scrobbles"""
    services: Optional[List[components.PlexService]] = None
    """The services that the account can use"""
    subscription: Optional[components.SubscriptionSummary] = None
    """What an account is subscribed to, all in all"""
    subscription_description: Optional[str] = None
    """The subscription in words"""
    subscriptions: Optional[List[components.Subscription]] = None
    """The subscriptions of the account"""
    thumb: Optional[str] = None
    """The address of the account's picture"""
    title: str
    """The name to show, which is the username or the friendly name"""
    two_factor_enabled: bool
    """Whether two-factor authentication is on"""
    username: str
    """The username of the account"""
    uuid: str
    """The unique identifier of the account, not an RFC 9562 UUID"""
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "adsConsent": Property("ads_consent", shape=boolean),
            "adsConsentReminderAt": Property("ads_consent_reminder_at"),
            "adsConsentSetAt": Property("ads_consent_set_at"),
            "anonymous": Property("anonymous", shape=boolean),
            "attributionPartner": Property("attribution_partner"),
            "authToken": Property("auth_token", secret=True),
            "backupCodesCreated": Property("backup_codes_created", shape=boolean),
            "confirmed": Property("confirmed", shape=boolean),
            "country": Property("country"),
            "email": Property("email"),
            "emailOnlyAuth": Property("email_only_auth", shape=boolean),
            "entitlements": Property("entitlements"),
            "experimentalFeatures": Property("experimental_features", shape=boolean),
            "friendlyName": Property("friendly_name"),
            "guest": Property("guest", shape=boolean),
            "hasPassword": Property("has_password", shape=boolean),
            "home": Property("home", shape=boolean),
            "homeAdmin": Property("home_admin", shape=boolean),
            "homeSize": Property("home_size"),
            "id": Property("id"),
            "joinedAt": Property("joined_at"),
            "locale": Property("locale"),
            "mailingListActive": Property("mailing_list_active", shape=boolean),
            "mailingListStatus": Property("mailing_list_status", shape=enum(UserPlexAccountMailingListStatus)),
            "maxHomeSize": Property("max_home_size"),
            "pin": Property("pin", secret=True),
            "profile": Property("profile", shape=model(components.UserProfile)),
            "protected": Property("protected", shape=boolean),
            "rememberExpiresAt": Property("remember_expires_at"),
            "restricted": Property("restricted", shape=boolean),
            "roles": Property("roles"),
            "scrobbleTypes": Property("scrobble_types"),
            "services": Property("services", shape=array(model(components.PlexService))),
            "subscription": Property("subscription", shape=model(components.SubscriptionSummary)),
            "subscriptionDescription": Property("subscription_description"),
            "subscriptions": Property("subscriptions", shape=array(model(components.Subscription))),
            "thumb": Property("thumb"),
            "title": Property("title"),
            "twoFactorEnabled": Property("two_factor_enabled", shape=boolean),
            "username": Property("username"),
            "uuid": Property("uuid"),
        }


class UserPlexAccountMailingListStatus(OpenStringEnum):
    """Where the account stands on the mailing list

    A value that is not listed here is kept as the server sent it.
    """

    ACTIVE = "active"
    UNSUBSCRIBED = "unsubscribed"
    REMOVED = "removed"
