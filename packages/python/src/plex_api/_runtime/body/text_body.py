from __future__ import annotations

from typing import Any

from ..operation import RequestBody
from ..parameters.value import text_of
from .json_body import utf8


def text_body(value: Any, content_type: str = "text/plain") -> RequestBody | None:
    """A body that is text, in UTF-8; absent when there is no value."""
    if value is None:
        return None
    return RequestBody(content_type, utf8(text_of(value)))
