"""The forms of a parameter's value, for every style."""

from __future__ import annotations

import json
from typing import Any, NamedTuple
from urllib.parse import quote

from ..encode import plain
from ..unset import UNSET


class Parts(NamedTuple):
    """A value in the three forms that all styles tell apart, without what is absent; two of the fields are None."""

    value: str | None
    items: list[str] | None
    fields: list[tuple[str, str]] | None


def parts_of(value: Any) -> Parts:
    wire = plain(value)
    if isinstance(wire, list):
        return Parts(None, [text_of(item) for item in wire if item is not None], None)
    if isinstance(wire, dict):
        return Parts(None, None, [(name, text_of(field)) for name, field in wire.items() if field is not None])
    return Parts(text_of(wire), None, None)


def is_absent(value: Any) -> bool:
    return value is None or value is UNSET


def text_of(value: Any) -> str:
    """Text of a value that is neither list nor object; JSON of one that is, where there is no other way."""
    wire = plain(value)
    if isinstance(wire, str):
        return wire
    if isinstance(wire, bool):
        return "true" if wire else "false"
    if isinstance(wire, float) and wire.is_integer() and abs(wire) < 1e21:
        return str(int(wire))
    if isinstance(wire, (dict, list)):
        return json_text(wire) or ""
    return str(wire)


def json_text(value: Any) -> str | None:
    """A value as the `content` of a parameter with a JSON media type."""
    if value is None:
        return None
    return json.dumps(plain(value), ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def encode_unreserved(text: str) -> str:
    """Percent-encodes all but unreserved characters (RFC 6570, section 3.2.1)."""
    return quote(text, safe="", errors="replace")
