from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..model import Shape
from .fit import Pattern, best_fit


def tagged(property_name: str, shapes: Mapping[str, Shape], otherwise: Shape | None = None) -> Shape:
    """A union whose discriminator selects the shape; `otherwise` if its value is unknown or missing."""

    def decode(value: Any) -> Any:
        shape = shapes.get(str(value.get(property_name)), otherwise) if isinstance(value, dict) else None
        return value if shape is None else shape(value)

    return decode


def one_of(variants: Sequence[tuple[Pattern, Shape | None]]) -> Shape:
    """A union without discriminator: the variant that fits best gives the shape."""
    patterns = [pattern for pattern, _ in variants]

    def decode(value: Any) -> Any:
        best = best_fit(patterns, value)
        shape = None if best is None else variants[best][1]
        return value if shape is None else shape(value)

    return decode
