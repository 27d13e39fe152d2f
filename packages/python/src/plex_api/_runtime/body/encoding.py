from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class PropertyEncoding(NamedTuple):
    """How a property of a form or multipart body is encoded that is not encoded in the usual way."""

    style: str = "form"
    """`form`, `spaceDelimited`, `pipeDelimited` or `deepObject`."""
    explode: bool | None = None
    """Default: true for the style `form`, otherwise false."""
    content_type: str | None = None


Encoding = Mapping[str, PropertyEncoding]
"""By wire name."""
