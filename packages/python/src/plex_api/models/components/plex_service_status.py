# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.open_enum import OpenStringEnum


class PlexServiceStatus(OpenStringEnum):
    """Whether the service is up

    A value that is not listed here is kept as the server sent it.
    """

    ONLINE = "online"
    OFFLINE = "offline"
