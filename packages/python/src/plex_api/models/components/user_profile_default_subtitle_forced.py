# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.open_enum import OpenIntegerEnum


class UserProfileDefaultSubtitleForced(OpenIntegerEnum):
    """Which subtitles to choose where some are forced

    A value that is not listed here is kept as the server sent it.
    """

    PREFER_NON_FORCED = 0
    PREFER_FORCED = 1
    ONLY_FORCED = 2
    ONLY_NON_FORCED = 3
