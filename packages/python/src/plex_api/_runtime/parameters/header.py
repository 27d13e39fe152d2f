"""Parameters that are headers or cookies."""

from __future__ import annotations

from typing import Any

from .query import form
from .value import is_absent, parts_of


def header(value: Any, explode: bool = False) -> str | None:
    """The value of a header in the style `simple`, which does not percent-encode: `blue`, `a,b`, `R,100`; exploded `R=100`."""
    if is_absent(value):
        return None
    parts = parts_of(value)
    if parts.value is not None:
        return parts.value
    if parts.items is not None:
        return ",".join(parts.items)
    return ",".join(f"{key}{'=' if explode else ','}{text}" for key, text in parts.fields or [])


def cookies(*parts: str | None) -> str | None:
    """Cookies as the value of a `Cookie` header; absent when all of them are."""
    present = [part for part in parts if part is not None]
    return "; ".join(present) if present else None


def cookie(name: str, value: Any, explode: bool = True) -> str | None:
    """A cookie in the style `form`, percent-encoded as in a query."""
    return form(name, value, explode)


def plain_cookie(name: str, value: Any, explode: bool = True) -> str | None:
    """A cookie in the style `cookie`, which encodes nothing: `color=blue`, `color=a; color=b`, `R=100; G=200`."""
    if is_absent(value):
        return None
    parts = parts_of(value)
    if parts.value is not None:
        return f"{name}={parts.value}"
    fields = parts.fields if parts.items is None else [(name, item) for item in parts.items]
    if not fields:
        return None
    if explode:
        return "; ".join(f"{key}={text}" for key, text in fields)
    texts = [text for pair in fields for text in pair] if parts.items is None else parts.items
    return f"{name}={','.join(texts)}"
