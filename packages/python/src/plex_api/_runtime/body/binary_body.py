from __future__ import annotations

from dataclasses import dataclass, field
from typing import Union

from ..operation import RequestBody


@dataclass(frozen=True)
class File:
    """Bytes with a name and a media type, which a multipart body tells the server."""

    content: bytes = field(repr=False)
    name: str = "blob"
    content_type: str | None = None


Bytes = Union[bytes, bytearray, memoryview, File]
"""Bytes that can be sent again if need be, which a stream could not."""


def binary_body(value: Bytes | str | None, content_type: str = "application/octet-stream") -> RequestBody | None:
    """A body of bytes; text is sent in UTF-8; absent when there is no value."""
    if value is None:
        return None
    return RequestBody(content_type, bytes_of(value))


def bytes_of(value: Bytes | str) -> bytes:
    if isinstance(value, str):
        return value.encode()
    return value.content if isinstance(value, File) else bytes(value)
