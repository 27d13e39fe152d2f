# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.open_enum import OpenStringEnum


class UserPlexAccountMailingListStatus(OpenStringEnum):
    """Where the account stands on the mailing list

    A value that is not listed here is kept as the server sent it.
    """

    ACTIVE = "active"
    UNSUBSCRIBED = "unsubscribed"
    REMOVED = "removed"
