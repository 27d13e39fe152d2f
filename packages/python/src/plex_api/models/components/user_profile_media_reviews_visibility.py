# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.open_enum import OpenIntegerEnum


class UserProfileMediaReviewsVisibility(OpenIntegerEnum):
    """Whose reviews to show

    A value that is not listed here is kept as the server sent it.
    """

    NO_ONE = 0
    CRITICS_ONLY = 1
    PLEX_USERS_ONLY = 2
    PLEX_USERS_AND_CRITICS = 3
