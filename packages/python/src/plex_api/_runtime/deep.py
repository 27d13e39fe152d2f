"""Values that are nested so deeply that Python's stack would end."""

from __future__ import annotations

from dataclasses import fields
from threading import local
from typing import Any

from .model import Model, Shape

state = local()
"""`waiting`, while a deep value is read: models that are still empty, and the JSON of each."""


def in_parts(shape: Shape, value: Any) -> Any:
    """Reads a value for which the stack is too short all at once."""
    waiting: list[tuple[Model, dict[str, Any]]] = []
    state.waiting = waiting
    try:
        result = shape(value)
        while waiting:
            model, wire = waiting.pop()
            read = type(model).from_dict(wire)
            for name in (*(field.name for field in fields(read)), "additional_properties", "_unusual"):
                if hasattr(read, name):
                    setattr(model, name, getattr(read, name))
    finally:
        del state.waiting
    return result


def postponed(kind: type[Model], wire: dict[str, Any]) -> Model | None:
    """An empty model, which is filled when the stack is short again; None if nothing would fill it."""
    waiting = getattr(state, "waiting", None)
    if waiting is None:
        return None
    model = object.__new__(kind)
    waiting.append((model, wire))
    return model
