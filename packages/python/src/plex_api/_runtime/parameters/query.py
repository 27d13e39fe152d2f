"""Parameters of the query (https://spec.openapis.org/oas/v3.1.0#style-values)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from ..encode import plain
from ..operation import RequestBody
from .value import encode_unreserved, is_absent, parts_of, text_of

SPECIAL = re.compile(r"%[\dA-Fa-f]{2}|[^A-Za-z0-9_.~:/?@!$'()*,;=-]+")


def with_query(path: str, *parts: str | None) -> str:
    """A path with the query of a URL; alone when all parts of the query are absent."""
    present = [part for part in parts if part is not None]
    return f"{path}?{'&'.join(present)}" if present else path


def querystring(body: RequestBody | None) -> str | None:
    """A value as all of the query of a URL, from what it would be as a body: a form is one already, anything else is
    percent-encoded (https://spec.openapis.org/oas/v3.2.0#parameter-locations).
    """
    if body is None or not body.content:
        return None
    text = body.content.decode()
    return text if body.content_type == "application/x-www-form-urlencoded" else encode_unreserved(text)


def secrets_in(body: RequestBody | None) -> Sequence[Any]:
    """The secrets in a value that is all of the query."""
    return () if body is None else body.secrets


def form(name: str, value: Any, explode: bool = True, allow_reserved: bool = False) -> str | None:
    """`color=blue`, `color=a&color=b`, `R=100&G=200`; not exploded `color=a,b`, `color=R,100,G,200`."""
    return delimited(name, value, explode, allow_reserved, ",")


def space_delimited(name: str, value: Any, explode: bool = False, allow_reserved: bool = False) -> str | None:
    """`color=a%20b`, `color=R%20100%20G%20200`; exploded as `form`."""
    return delimited(name, value, explode, allow_reserved, "%20")


def pipe_delimited(name: str, value: Any, explode: bool = False, allow_reserved: bool = False) -> str | None:
    """`color=a%7Cb`, `color=R%7C100%7CG%7C200`; exploded as `form`."""
    return delimited(name, value, explode, allow_reserved, "%7C")


def deep_object(name: str, value: Any, allow_reserved: bool = False) -> str | None:
    """`color[R]=100&color[G]=200`, and of a list `color[]=blue&color[]=red`, brackets percent-encoded.

    Deeper objects go on in the same way, and deeper lists repeat their name.
    """
    given = plain(value)
    key = f"{name}[]" if isinstance(given, list) and not name.endswith("[]") else name
    pairs = deep_pairs(encode_unreserved(key), given, allow_reserved)
    return "&".join(pairs) if pairs else None


def deep_pairs(name: str, value: Any, allow_reserved: bool) -> list[str]:
    if value is None:
        return []
    if isinstance(value, list):
        return [pair for item in value for pair in deep_pairs(name, item, allow_reserved)]
    if isinstance(value, dict):
        return [
            pair
            for key, field in value.items()
            for pair in deep_pairs(f"{name}%5B{encode_unreserved(key)}%5D", field, allow_reserved)
        ]
    return [f"{name}={encode(text_of(value), allow_reserved)}"]


def delimited(name: str, value: Any, explode: bool, allow_reserved: bool, delimiter: str) -> str | None:
    """A parameter in a style that is defined by its delimiter."""
    if is_absent(value):
        return None
    parts = parts_of(value)
    if parts.value is not None:
        return f"{encode_unreserved(name)}={encode(parts.value, allow_reserved)}"
    fields = parts.fields if parts.items is None else [(name, item) for item in parts.items]
    if not fields:
        return None
    if explode:
        return "&".join(f"{encode_unreserved(key)}={encode(text, allow_reserved)}" for key, text in fields)
    texts = [encode(text, allow_reserved) for _, text in fields]
    if parts.items is None:
        texts = [part for (key, _), text in zip(fields, texts, strict=True) for part in (encode_unreserved(key), text)]
    return f"{encode_unreserved(name)}={delimiter.join(texts)}"


def encode(text: str, allow_reserved: bool) -> str:
    """Percent-encodes a value; with `allow_reserved` only what would not reach the server as a part of this value."""
    if not allow_reserved:
        return encode_unreserved(text)
    # Encoded triples pass, as do the reserved characters that mean nothing in a query.
    return SPECIAL.sub(lambda found: found[0] if TRIPLE.fullmatch(found[0]) else encode_unreserved(found[0]), text)


TRIPLE = re.compile(r"%[\dA-Fa-f]{2}")
