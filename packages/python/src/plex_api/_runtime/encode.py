"""Values of a program as JSON: models by their wire names, enums by their values."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any

from .file import file_of, is_bytes
from .model import Model
from .unset import UNSET

DEEPEST = 512
"""The deepest nesting of objects and lists; PHP and .NET have such a limit too."""


def plain(value: Any, secrets: list[Any] | None = None) -> Any:
    """The wire form of `value`, which is left alone; what is secret in it goes into `secrets`.

    Raises `ValueError` where it is nested deeper than `DEEPEST` levels. A stack of its own takes the place of
    Python's, which may end before that.
    """
    waiting: list[tuple[Any, Any, int]] = []
    level = 0

    def converted(part: Any) -> Any:
        if part is None or part is UNSET:
            return None
        if isinstance(part, Enum):
            return part.value
        if isinstance(part, (str, bool, int, float)):
            return part
        if isinstance(part, tuple) and is_bytes(part):
            return file_of(part)
        if isinstance(part, (Model, Mapping)):
            form: Any = {}
        elif isinstance(part, (list, tuple, set, frozenset)):
            form = []
        else:
            return moment(part) if isinstance(part, date) else part
        waiting.append((part, form, level + 1))
        return form

    result = converted(value)
    while waiting:
        source, form, level = waiting.pop()
        if level > DEEPEST:
            raise ValueError(f"the value is nested deeper than {DEEPEST} levels")
        if isinstance(source, Model):
            form.update(source.wire_form(converted, secrets))
        elif isinstance(source, Mapping):
            form.update({str(converted(name)): converted(item) for name, item in source.items() if item is not UNSET})
        else:
            form.extend(converted(item) for item in source)
    return result


def moment(value: date) -> str:
    """As in RFC 3339; a time without a zone is UTC."""
    if not isinstance(value, datetime):
        return value.isoformat()
    text = value.isoformat()
    return f"{text}Z" if value.tzinfo is None else text.replace("+00:00", "Z")
