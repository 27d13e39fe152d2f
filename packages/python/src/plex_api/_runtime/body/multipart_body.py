from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator
from secrets import token_hex
from typing import Any
from urllib.parse import parse_qsl

from ..file import file_of, is_bytes
from ..model import Shape
from ..operation import RequestBody
from ..parameters.value import text_of
from .binary_body import type_of_bytes
from .encoding import Encoding, PropertyEncoding
from .form_body import pair_of
from .json_body import utf8, wire_form

ESCAPES = {'"': "%22", "\r": "%0D", "\n": "%0A"}


def multipart_body(
    value: Any,
    shape: Shape | None = None,
    encoding: Encoding | None = None,
    content_type: str = "multipart/form-data",
) -> RequestBody | None:
    """A multipart body (RFC 2046, section 5.1), of the type `multipart/form-data` (RFC 7578) if nothing else is said.

    Each property is a part, each item of a list one of its own; objects are JSON. Absent when there is no value.
    """
    if value is None:
        return None
    secrets: list[Any] = []
    delimiter = f"--form-{token_hex(16)}".encode()
    content = bytearray()
    for name, field in wire_form(value, shape, secrets).items():
        for part in parts_of(name, field, (encoding or {}).get(name, PropertyEncoding())):
            content += delimiter + b"\r\n" + part + b"\r\n"
    content += delimiter + b"--\r\n"
    return RequestBody(f"{content_type}; boundary={delimiter[2:].decode()}", bytes(content), secrets)


def parts_of(name: str, value: Any, encoding: PropertyEncoding) -> Iterator[bytes]:
    if encoding.style is not None:
        pairs = pair_of(name, value, encoding._replace(allow_reserved=False)) or ""
        for key, text in parse_qsl(pairs, keep_blank_values=True):
            yield head(key) + utf8(text)
        return
    for item in value if isinstance(value, list) else [value]:
        if item is not None:
            yield part_of(name, item, encoding)


def part_of(name: str, item: Any, encoding: PropertyEncoding) -> bytes:
    if encoding.file or is_bytes(item):
        file = file_of(item if is_bytes(item) else utf8(text_of(item)))
        described = encoding.content_type
        kind = file.content_type if described is None else type_of_bytes(file.content_type, described)
        content = file.read()
        heading = head(name, kind or "application/octet-stream", file.file_name)
        return heading + (b64encode(content) if encoding.base64 else content)
    usual = "application/json" if isinstance(item, (dict, list)) else None
    return head(name, encoding.content_type or usual) + utf8(text_of(item))


def head(name: str, content_type: str | None = None, file_name: str | None = None) -> bytes:
    lines = [f'Content-Disposition: form-data; name="{escaped(name)}"']
    if file_name is not None:
        lines[0] += f'; filename="{escaped(file_name)}"'
    if content_type is not None:
        lines.append("Content-Type: " + re.sub(r"[\r\n]+", " ", content_type))
    return utf8("\r\n".join([*lines, "", ""]))


def escaped(text: str) -> str:
    """As browsers do (https://html.spec.whatwg.org/#multipart-form-data)."""
    return re.sub(r'["\r\n]', lambda found: ESCAPES[found[0]], text)
