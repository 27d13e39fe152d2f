from __future__ import annotations

import re
from secrets import token_hex
from typing import Any

from ..model import Shape
from ..operation import RequestBody
from ..parameters.value import text_of
from .binary_body import File
from .encoding import Encoding
from .json_body import utf8, wire_form

ESCAPES = {'"': "%22", "\r": "%0D", "\n": "%0A"}


def multipart_body(value: Any, shape: Shape | None = None, encoding: Encoding | None = None) -> RequestBody | None:
    """A body of the type `multipart/form-data` (RFC 7578): lists repeat their name, and objects are JSON; absent when there is no value."""
    if value is None:
        return None
    secrets: list[Any] = []
    boundary = token_hex(16)
    content = bytearray()
    for name, field in wire_form(value, shape, secrets).items():
        known = (encoding or {}).get(name)
        for item in field if isinstance(field, list) else [field]:
            if item is not None:
                content += part(boundary, name, item, known.content_type if known else None)
    content += f"--{boundary}--\r\n".encode()
    return RequestBody(f"multipart/form-data; boundary={boundary}", bytes(content), secrets)


def part(boundary: str, name: str, value: Any, content_type: str | None) -> bytes:
    disposition = f'form-data; name="{escaped(name)}"'
    if isinstance(value, (bytes, bytearray, memoryview)):
        value = File(bytes(value))
    if isinstance(value, File):
        disposition += f'; filename="{escaped(value.name)}"'
        kind = content_type or value.content_type or "application/octet-stream"
        body = value.content
    else:
        kind = content_type or ("application/json" if isinstance(value, dict) else "")
        body = utf8(text_of(value))
    heading = f"--{boundary}\r\nContent-Disposition: {disposition}\r\n"
    if kind:
        heading += f"Content-Type: {single_line(kind)}\r\n"
    return utf8(f"{heading}\r\n") + body + b"\r\n"


def escaped(text: str) -> str:
    """As browsers do (https://html.spec.whatwg.org/#multipart-form-data)."""
    return re.sub(r'["\r\n]', lambda found: ESCAPES[found[0]], text)


def single_line(text: str) -> str:
    return re.sub(r"[\r\n]+", " ", text)
