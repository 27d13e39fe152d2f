# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from plex_api_runtime.open_enum import StringEnum


class GetTransientTokenQueryParamType(StringEnum):
    DELEGATION = "delegation"
