from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class PropertyEncoding(NamedTuple):
    """How a property of a form or multipart body is encoded, if it differs from the default."""

    style: str | None = None
    """`form`, `spaceDelimited`, `pipeDelimited` or `deepObject`."""
    explode: bool | None = None
    """Default: true for the style `form`, otherwise false."""
    allow_reserved: bool = False
    content_type: str | None = None
    """Of a multipart body; of a file it may be a range or a list, from which the value chooses."""
    file: bool = False
    """Of a multipart body: each value is bytes, and sent with a name."""
    base64: bool = False
    """A file is sent as base64 (RFC 4648, section 4)."""


Encoding = Mapping[str, PropertyEncoding]
"""By the name in the body."""
