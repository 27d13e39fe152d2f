# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.open_enum import OpenIntegerEnum


class UserProfileDefaultAudioAccessibility(OpenIntegerEnum):
    """Which audio to choose where there is some for the visually impaired

    A value that is not listed here is kept as the server sent it.
    """

    PREFER_NON_ACCESSIBILITY = 0
    PREFER_ACCESSIBILITY = 1
    ONLY_ACCESSIBILITY = 2
    ONLY_NON_ACCESSIBILITY = 3
