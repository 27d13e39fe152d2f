"""Bodies of responses as values."""

from __future__ import annotations

import json
import re
from typing import Any

from .charset import text_in
from .operation import Failure, Outcome


class NotJSON(ValueError):
    """A body is not JSON; the message says why."""


def decode(declared: Outcome | Failure, body: bytes, content_type: str) -> Any:
    """The value of a body that was declared. Raises `NotJSON`."""
    if declared.encoding == "bytes":
        return body
    if declared.encoding == "text":
        return text_in(body, content_type)
    value = parse(body, content_type)
    if declared.shape is None:
        return value
    shape = declared.shape()
    try:
        return shape(value)
    except RecursionError:
        from .deep import in_parts

        return in_parts(shape, value)


def parse(body: bytes, content_type: str) -> Any:
    """JSON, with or without a byte order mark; UTF-8 unless its `Content-Type` says otherwise."""
    if not body:
        raise NotJSON("the body is empty, JSON was expected")
    text = text_in(body, content_type)
    if "\\" in text and ("\\ud" in text or "\\uD" in text):
        text = re.sub(ESCAPE, whole, text)
    try:
        value = decoder.decode(text)
    except NotJSON:
        raise
    except json.JSONDecodeError:
        raise NotJSON("the body is not complete, valid JSON") from None
    except RecursionError:
        raise NotJSON(TOO_DEEP) from None
    except ValueError:
        # Python refuses to read integers of thousands of digits.
        value = json.JSONDecoder(parse_constant=refuse, parse_int=float).decode(text)
    if has_many_brackets(text) and is_deep(value):
        raise NotJSON(TOO_DEEP)
    return value


DEEPEST = 512
TOO_DEEP = f"the body is nested deeper than {DEEPEST} levels"
ESCAPE = r"(?s)\\(?:u[dD][89abAB]..\\u[dD][c-fC-F]..|u([dD][89a-fA-F])..|.)"
"""A pattern that is compiled where it is used, as few bodies need it."""


def whole(escape: re.Match[str]) -> str:
    """An escape sequence; half of a surrogate pair becomes U+FFFD, like bytes that are no text."""
    return "\\ufffd" if escape[1] else escape[0]


def has_many_brackets(text: str) -> bool:
    """Whether there may be too many levels. To split is the fastest way to count a few."""
    most = DEEPEST + 1
    return len(text.split("[", most)) + len(text.split("{", most)) - 2 > DEEPEST


def is_deep(value: Any) -> bool:
    level: list[Any] = [[value]]
    for _ in range(DEEPEST + 1):
        parts = (part for each in level for part in (each.values() if isinstance(each, dict) else each))
        level = [part for part in parts if isinstance(part, (dict, list))]
        if not level:
            return False
    return True


def refuse(constant: str) -> Any:
    """NaN and Infinity, which Python takes for JSON."""
    raise NotJSON(f"the body is not valid JSON: it has {constant}")


decoder = json.JSONDecoder(parse_constant=refuse)
