from __future__ import annotations

import json
from typing import Any

from ..encode import plain
from ..model import Shape
from ..operation import RequestBody
from ..unset import UNSET


def json_body(
    value: Any, shape: Shape | None = None, content_type: str = "application/json", *, null: bool = False
) -> RequestBody | None:
    """A JSON body (RFC 8259); absent when there is no value. With `null`, `None` is a value and `UNSET` is not."""
    if value is UNSET or (value is None and not null):
        return None
    secrets: list[Any] = []
    text = json.dumps(wire_form(value, shape, secrets), ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return RequestBody(content_type, utf8(text), secrets)


def wire_form(value: Any, shape: Shape | None, secrets: list[Any]) -> Any:
    # A dict in place of a model has wire names; as a model it tells what is secret in it.
    return plain(value if shape is None else shape(value), secrets)


def utf8(text: str) -> bytes:
    """A lone surrogate, which UTF-8 cannot encode, becomes U+FFFD."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()
