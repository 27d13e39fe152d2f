from __future__ import annotations

from ..file import Bytes, bytes_of, file_of
from ..operation import RequestBody


def binary_body(value: Bytes | str | None, content_type: str = "application/octet-stream") -> RequestBody | None:
    """A body of bytes; text is sent in UTF-8; absent when there is no value.

    `content_type` may be a range or a list, from which the value chooses.
    """
    if value is None:
        return None
    return RequestBody(type_of_bytes(file_of(value).content_type, content_type), bytes_of(value))


def type_of_bytes(own: str | None, described: str) -> str:
    """The media type to send bytes as: their own if the description allows it, otherwise the first that it names."""
    types = [part.strip() for part in described.split(",")]
    if own and any(is_within(essence(own), essence(part)) for part in types):
        return own
    return next((part for part in types if "*" not in part), "application/octet-stream")


def is_within(media_type: str, media_range: str) -> bool:
    if media_range in ("*/*", media_type):
        return True
    return media_range.endswith("/*") and media_type.startswith(media_range[:-1])


def essence(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()
