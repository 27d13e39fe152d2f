# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.open_enum import OpenIntegerEnum


class UserProfileWatchedIndicator(OpenIntegerEnum):
    """On what to show whether it was watched

    A value that is not listed here is kept as the server sent it.
    """

    NONE = 0
    MOVIES_AND_TV_SHOWS = 1
    MOVIES = 2
    TV_SHOWS = 3
