from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any

from ..model import Model, Shape

BOOLEANS: dict[Any, bool] = {"0": False, "false": False, "1": True, "true": True}


def boolean(value: Any) -> Any:
    """A boolean, which may also come as `1`, `0`, `"1"`, `"0"`, `"true"` or `"false"`."""
    if value is True or value is False:
        return value
    if isinstance(value, str):
        return BOOLEANS.get(value, value)
    return bool(value) if isinstance(value, (int, float)) and value in (0, 1) else value


def array(items: Shape | None = None) -> Shape:
    """A list whose items have a shape."""

    def decode(value: Any) -> Any:
        return [items(item) for item in value] if items is not None and isinstance(value, list) else value

    return decode


def single(items: Shape | None = None) -> Shape:
    """A list that a server may send as its only item."""
    several = array(items)

    def decode(value: Any) -> Any:
        return value if value is None else several(value if isinstance(value, list) else [value])

    return decode


def mapping(values: Shape) -> Shape:
    """An object whose values all have the same shape."""

    def decode(value: Any) -> Any:
        return {name: values(item) for name, item in value.items()} if isinstance(value, dict) else value

    return decode


def model(kind: type[Model]) -> Shape:
    """An object that is a model."""

    def decode(value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        try:
            return kind.from_dict(value)
        except RecursionError:
            from ..deep import postponed

            model = postponed(kind, value)
            if model is None:
                raise
            return model

    return decode


def enum(kind: type[Enum]) -> Shape:
    """A value of an enum; a value of another type stays unchanged."""
    base = str if issubclass(kind, str) else int
    members = {member.value: member for member in kind.__members__.values()}

    def decode(value: Any) -> Any:
        if type(value) is not base:
            return value
        member = members.get(value)
        if member is not None:
            return member
        try:
            return kind(value)
        except ValueError:
            return value

    return decode


def later(make: Callable[[], Shape]) -> Shape:
    """A shape that is created on first use, because it may contain itself."""
    made: Shape | None = None

    def decode(value: Any) -> Any:
        nonlocal made
        made = made or make()
        return made(value)

    return decode
