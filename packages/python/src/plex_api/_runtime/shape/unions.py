from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from ..model import Shape


class Variant(NamedTuple):
    """What tells a variant of a union from the others."""

    kind: str
    """`object`, `array`, `string`, `number`, `boolean` or `null`."""
    required: tuple[str, ...] = ()
    """Wire names of properties that must be there."""
    constants: Mapping[str, Any] = {}
    """Values that properties must have, by wire name."""
    shape: Shape | None = None


def tagged(property_name: str, shapes: Mapping[str, Shape], otherwise: Shape | None = None) -> Shape:
    """A union whose discriminator tells the shape; an unknown one, or none, tells `otherwise`."""

    def decode(value: Any) -> Any:
        shape = shapes.get(str(value.get(property_name)), otherwise) if isinstance(value, dict) else None
        return value if shape is None else shape(value)

    return decode


def one_of(variants: Sequence[Variant]) -> Shape:
    """A union without discriminator: the first variant that fits tells the shape."""

    def decode(value: Any) -> Any:
        for variant in variants:
            if fits(variant, value):
                return value if variant.shape is None else variant.shape(value)
        return value

    return decode


def fits(variant: Variant, value: Any) -> bool:
    if variant.kind != kind_of(value):
        return False
    if variant.kind != "object":
        return True
    return all(name in value for name in variant.required) and all(
        name in value and value[name] == constant for name, constant in variant.constants.items()
    )


def kind_of(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, (int, float)):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"
