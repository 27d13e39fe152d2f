"""Bodies of responses as values."""

from __future__ import annotations

import json
from typing import Any

from .operation import Failure, Outcome


class NotJSON(ValueError):
    """A body is not JSON; the message says in which way."""


def decode(declared: Outcome | Failure, body: bytes) -> Any:
    """The value of a body that was declared. Raises `NotJSON`."""
    if declared.encoding == "bytes":
        return body
    if declared.encoding == "text":
        return body.decode(errors="replace")
    value = parse(body)
    if declared.shape is None:
        return value
    try:
        return declared.shape()(value)
    except RecursionError:
        raise NotJSON("the body is nested too deeply") from None


def parse(body: bytes) -> Any:
    """JSON in UTF-8, with or without a byte order mark; what is not UTF-8 in it becomes U+FFFD."""
    if not body:
        raise NotJSON("the body is empty, JSON was expected")
    text = body.decode(errors="replace").removeprefix("\ufeff")
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
