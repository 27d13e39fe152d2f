# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.open_enum import OpenIntegerEnum


class UserProfileAutoSelectSubtitle(OpenIntegerEnum):
    """When to show subtitles

    A value that is not listed here is kept as the server sent it.
    """

    MANUALLY_SELECTED = 0
    SHOWN_WITH_FOREIGN_AUDIO = 1
    ALWAYS_ENABLED = 2
