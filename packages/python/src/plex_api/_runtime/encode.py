"""Values of a program as JSON: models by their wire names, enums by their values."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any

from .file import file_of, is_bytes
from .model import Model
from .unset import UNSET


def plain(value: Any, secrets: list[Any] | None = None) -> Any:
    """The wire form of `value`, which is left alone; what is secret in it goes into `secrets`."""
    if value is None or value is UNSET:
        return None
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (str, bool, int, float)):
        return value
    if isinstance(value, Model):
        return value.wire_form(lambda part: plain(part, secrets), secrets)
    if isinstance(value, Mapping):
        return {str(plain(name)): plain(item, secrets) for name, item in value.items() if item is not UNSET}
    if isinstance(value, tuple) and is_bytes(value):
        return file_of(value)
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(item, secrets) for item in value]
    if isinstance(value, date):
        return moment(value)
    return value


def moment(value: date) -> str:
    """As in RFC 3339; a time without a zone is UTC."""
    if not isinstance(value, datetime):
        return value.isoformat()
    text = value.isoformat()
    return f"{text}Z" if value.tzinfo is None else text.replace("+00:00", "Z")
