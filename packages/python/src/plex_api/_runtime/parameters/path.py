"""Parameters of the path (https://spec.openapis.org/oas/v3.1.0#style-values)."""

from __future__ import annotations

import re
from typing import Any

from .value import Parts, encode_unreserved, is_absent, parts_of

DOTS = re.compile(r"(\.|%2e){1,2}", re.IGNORECASE)


def path(*pieces: str) -> str:
    """Joins encoded pieces of a path.

    A `.` or `..` between slashes, also as `%2e`, is refused: URL parsers take such a segment away, so that the request
    would go to another path.
    """
    joined = "".join(pieces)
    if any(DOTS.fullmatch(segment) for segment in joined.split("/")):
        raise ValueError('a path parameter must not make a path segment "." or ".."')
    return joined


def simple(name: str, value: Any, explode: bool = False) -> str:
    """`blue`, `a,b`, `R,100,G,200`; exploded `a,b`, `R=100,G=200`."""
    text = join(required(name, value), "=" if explode else ",", ",")
    if text == "":
        raise ValueError(f"path parameter {name} is empty; give it a value")
    return text


def label(name: str, value: Any, explode: bool = False) -> str:
    """`.blue`, `.a,b`, `.R,100,G,200`; exploded `.a.b`, `.R=100.G=200`."""
    return "." + join(required(name, value), "=" if explode else ",", "." if explode else ",")


def matrix(name: str, value: Any, explode: bool = False) -> str:
    """`;color=blue`, `;color=a,b`, `;color=R,100,G,200`; exploded `;color=a;color=b`, `;R=100;G=200`."""
    parts = required(name, value)
    if not explode or parts.value is not None:
        return pair(name, join(parts, ",", ","))
    pairs = parts.fields if parts.items is None else [(name, item) for item in parts.items]
    return "".join(pair(key, encode_unreserved(text)) for key, text in pairs or [])


def pair(key: str, text: str) -> str:
    return f";{encode_unreserved(key)}{text and '='}{text}"


def required(name: str, value: Any) -> Parts:
    if is_absent(value):
        raise ValueError(f"path parameter {name} is missing; give it a value")
    parts = parts_of(value)
    if parts.items == [] or parts.fields == []:
        raise ValueError(f"path parameter {name} is empty; give it a value")
    return parts


def join(parts: Parts, equals: str, separator: str) -> str:
    if parts.value is not None:
        return encode_unreserved(parts.value)
    if parts.items is not None:
        return separator.join(map(encode_unreserved, parts.items))
    return separator.join(encode_unreserved(key) + equals + encode_unreserved(text) for key, text in parts.fields or [])
