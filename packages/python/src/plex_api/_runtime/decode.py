"""Bodies of responses as values."""

from __future__ import annotations

import json
from typing import Any

from .charset import text_in
from .operation import Failure, Outcome


class NotJSON(ValueError):
    """A body is not JSON; the message says in which way."""


def decode(declared: Outcome | Failure, body: bytes, content_type: str) -> Any:
    """The value of a body that was declared. Raises `NotJSON`."""
    if declared.encoding == "bytes":
        return body
    if declared.encoding == "text":
        return text_in(body, content_type)
    value = parse(body, content_type)
    if declared.shape is None:
        return value
    try:
        return declared.shape()(value)
    except RecursionError:
        raise NotJSON("the body is nested too deeply") from None


def parse(body: bytes, content_type: str) -> Any:
    """JSON, with or without a byte order mark; UTF-8 unless its `Content-Type` says otherwise."""
    if not body:
        raise NotJSON("the body is empty, JSON was expected")
    text = text_in(body, content_type)
    try:
        return decoder.decode(text)
    except NotJSON:
        raise
    except json.JSONDecodeError:
        raise NotJSON("the body is not complete, valid JSON") from None
    except RecursionError:
        raise NotJSON("the body is nested too deeply") from None
    except ValueError:
        # Python refuses to read integers of thousands of digits.
        return json.JSONDecoder(parse_constant=refuse, parse_int=float).decode(text)


def refuse(constant: str) -> Any:
    """NaN and Infinity, which Python takes for JSON."""
    raise NotJSON(f"the body is not valid JSON: it has {constant}")


decoder = json.JSONDecoder(parse_constant=refuse)
