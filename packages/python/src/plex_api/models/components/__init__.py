# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazily

if TYPE_CHECKING:
    from .bad_request import BadRequest
    from .error_detail import ErrorDetail
    from .key_refused import KeyRefused
    from .pin import Pin
    from .pin_location import PinLocation
    from .plex_service import PlexService, PlexServiceStatus
    from .public_key import PublicKey
    from .source_connection import SourceConnection
    from .source_device import SourceDevice
    from .subscription import Subscription
    from .subscription_billing import SubscriptionBilling
    from .subscription_summary import SubscriptionSummary, SubscriptionSummaryStatus
    from .token_expired import TokenExpired
    from .too_many_requests import TooManyRequests
    from .user_plex_account import UserPlexAccount, UserPlexAccountMailingListStatus
    from .user_profile import (
        UserProfile,
        UserProfileAutoSelectSubtitle,
        UserProfileDefaultAudioAccessibility,
        UserProfileDefaultSubtitleAccessibility,
        UserProfileDefaultSubtitleForced,
        UserProfileMediaReviewsVisibility,
        UserProfileWatchedIndicator,
    )
else:
    __getattr__, __dir__ = lazily(
        __name__,
        {
            "BadRequest": ".bad_request",
            "ErrorDetail": ".error_detail",
            "KeyRefused": ".key_refused",
            "Pin": ".pin",
            "PinLocation": ".pin_location",
            "PlexService": ".plex_service",
            "PlexServiceStatus": ".plex_service",
            "PublicKey": ".public_key",
            "SourceConnection": ".source_connection",
            "SourceDevice": ".source_device",
            "Subscription": ".subscription",
            "SubscriptionBilling": ".subscription_billing",
            "SubscriptionSummary": ".subscription_summary",
            "SubscriptionSummaryStatus": ".subscription_summary",
            "TokenExpired": ".token_expired",
            "TooManyRequests": ".too_many_requests",
            "UserPlexAccount": ".user_plex_account",
            "UserPlexAccountMailingListStatus": ".user_plex_account",
            "UserProfile": ".user_profile",
            "UserProfileAutoSelectSubtitle": ".user_profile",
            "UserProfileDefaultAudioAccessibility": ".user_profile",
            "UserProfileDefaultSubtitleAccessibility": ".user_profile",
            "UserProfileDefaultSubtitleForced": ".user_profile",
            "UserProfileMediaReviewsVisibility": ".user_profile",
            "UserProfileWatchedIndicator": ".user_profile",
        },
    )

__all__ = [
    "BadRequest",
    "ErrorDetail",
    "KeyRefused",
    "Pin",
    "PinLocation",
    "PlexService",
    "PlexServiceStatus",
    "PublicKey",
    "SourceConnection",
    "SourceDevice",
    "Subscription",
    "SubscriptionBilling",
    "SubscriptionSummary",
    "SubscriptionSummaryStatus",
    "TokenExpired",
    "TooManyRequests",
    "UserPlexAccount",
    "UserPlexAccountMailingListStatus",
    "UserProfile",
    "UserProfileAutoSelectSubtitle",
    "UserProfileDefaultAudioAccessibility",
    "UserProfileDefaultSubtitleAccessibility",
    "UserProfileDefaultSubtitleForced",
    "UserProfileMediaReviewsVisibility",
    "UserProfileWatchedIndicator",
]
