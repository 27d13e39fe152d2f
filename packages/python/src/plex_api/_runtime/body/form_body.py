from __future__ import annotations

from typing import Any

from ..model import Shape
from ..operation import RequestBody
from ..parameters.query import deep_object, delimited, form
from ..parameters.value import text_of
from .encoding import Encoding, PropertyEncoding
from .json_body import wire_form

DELIMITERS = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}


def form_body(value: Any, shape: Shape | None = None, encoding: Encoding | None = None) -> RequestBody | None:
    """A body of the type `application/x-www-form-urlencoded`: lists repeat their name, and objects are JSON; absent when there is no value."""
    if value is None:
        return None
    secrets: list[Any] = []
    fields = wire_form(value, shape, secrets).items()
    pairs = [pair_of(name, field, (encoding or {}).get(name)) for name, field in fields]
    content = "&".join(pair for pair in pairs if pair is not None)
    return RequestBody("application/x-www-form-urlencoded", content.encode(), secrets)


def pair_of(name: str, value: Any, encoding: PropertyEncoding | None) -> str | None:
    if encoding is None or (encoding.style is None and encoding.explode is None and not encoding.allow_reserved):
        return form(name, text_of(value) if isinstance(value, dict) else value)
    style = encoding.style or "form"
    if style == "deepObject":
        return deep_object(name, value, encoding.allow_reserved)
    explode = style == "form" if encoding.explode is None else encoding.explode
    return delimited(name, value, explode, encoding.allow_reserved, DELIMITERS[style])
