# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.open_enum import OpenIntegerEnum


class UserProfileDefaultSubtitleAccessibility(OpenIntegerEnum):
    """Which subtitles to choose where there are some for the deaf and hard of hearing (SDH)

    A value that is not listed here is kept as the server sent it.
    """

    PREFER_NON_SDH = 0
    PREFER_SDH = 1
    ONLY_SDH = 2
    ONLY_NON_SDH = 3
