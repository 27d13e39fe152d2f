# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.open_enum import StringEnum


class Scope(StringEnum):
    ALL = "all"
