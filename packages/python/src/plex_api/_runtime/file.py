"""The values that users can give for bytes."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Union


@dataclass(frozen=True)
class File:
    """Bytes with a name and a media type, which a multipart body contains."""

    content: bytes | bytearray | memoryview | IO[bytes] | os.PathLike[str] = field(repr=False)
    name: str | None = None
    """Default: that of the open file or of the path, otherwise `blob`."""
    content_type: str | None = None

    def read(self) -> bytes:
        """All of the bytes; of an open file those that have not been read yet."""
        return bytes_of(self.content)

    @property
    def file_name(self) -> str:
        """The file name that the server gets."""
        if self.name is not None:
            return self.name
        path = self.content if isinstance(self.content, os.PathLike) else getattr(self.content, "name", None)
        return Path(path).name if isinstance(path, (str, os.PathLike)) else "blob"


Content = Union[bytes, bytearray, memoryview, IO[bytes], os.PathLike[str]]
Bytes = Union[Content, File, tuple[str, Content], tuple[str, Content, str]]
"""Bytes, a file that was opened in binary mode, or the path of a file; in a tuple also its name and its media type.

It is read when the call is made.
"""


def file_of(value: Any) -> File:
    if isinstance(value, tuple):
        name, content, *content_type = value
        return File(content, name, *content_type)
    return value if isinstance(value, File) else File(value)


def bytes_of(value: Any) -> bytes:
    """The bytes of whatever `Bytes` allows; text is in UTF-8."""
    if isinstance(value, (File, tuple)):
        return file_of(value).read()
    if isinstance(value, os.PathLike):
        return Path(value).read_bytes()
    content = value.read() if hasattr(value, "read") else value
    return content.encode() if isinstance(content, str) else bytes(content)


def is_bytes(value: Any) -> bool:
    """Whether a value is bytes; text is not."""
    if isinstance(value, tuple):
        return 2 <= len(value) <= 3 and not isinstance(value[1], tuple) and is_bytes(value[1])
    return isinstance(value, (bytes, bytearray, memoryview, File, os.PathLike)) or hasattr(value, "read")
