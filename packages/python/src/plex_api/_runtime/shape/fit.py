"""Finds the variant of a union that a value fits best."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..strict.text import has_format

Pattern = Mapping[str, Any]
"""The pattern of a variant: keywords of JSON Schema. Without `type` and `anyOf` anything fits."""

SPELLINGS = ("0", "1", "false", "true")


@dataclass
class Fit:
    """How well a value fits."""

    points: int
    """Declared properties that are there, or how exactly another value fits."""
    faults: int = 0
    inner: int = 0
    """The points of what is inside."""
    unknown: int = 0
    """Properties of which the pattern says nothing."""

    def is_better(self, other: Fit) -> bool:
        """A value without faults first, then by points."""
        return self.rank() > other.rank()

    def rank(self) -> tuple[bool, int, int, int]:
        return self.faults == 0, self.points - self.faults, self.inner, -self.unknown

    def add(self, inside: Fit | None) -> None:
        self.faults += 1 if inside is None else inside.faults
        self.inner += 0 if inside is None else max(inside.points, 0) + inside.inner


def best_fit(patterns: Sequence[Pattern], value: Any) -> int | None:
    """The index of the pattern that a value fits best, the first of equals; `None` where it is like none of them."""
    best: int | None = None
    best_so_far: Fit | None = None
    for index, pattern in enumerate(patterns):
        fit = fit_of(pattern, value)
        if fit is not None and (best_so_far is None or fit.is_better(best_so_far)):
            best, best_so_far = index, fit
    return best if best_so_far is not None and (best_so_far.faults == 0 or best_so_far.points > 0) else None


def fit_of(pattern: Pattern, value: Any) -> Fit | None:
    """`None` where the value is of another kind, or has another value than the only one."""
    if value is None and "nullable" in pattern:
        return Fit(1)
    if "anyOf" in pattern:
        fits = [fit for fit in (fit_of(each, value) for each in pattern["anyOf"]) if fit is not None]
        return max(fits, key=Fit.rank) if fits else None
    kind = pattern.get("type")
    if kind is None:
        return Fit(0)
    if not is_of_kind(value, kind):
        return Fit(-1) if kind == "boolean" and is_spelled(value) else None
    if isinstance(value, list):
        return fit_of_list(pattern, value)
    if isinstance(value, dict):
        return fit_of_object(pattern, value)
    if "const" in pattern:
        return Fit(2) if value == pattern["const"] else None
    if "enum" in pattern:
        return Fit(2) if value in pattern["enum"] else Fit(0, faults=1)
    if "format" in pattern:
        return Fit(2) if has_format(value, pattern["format"]) else Fit(0, faults=1)
    return Fit(1)


def is_of_kind(value: Any, kind: str) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    if isinstance(value, (int, float)):
        return kind == "number" or (kind == "integer" and value % 1 == 0)
    if value is None:
        return kind == "null"
    if isinstance(value, str):
        return kind == "string"
    return kind == ("array" if isinstance(value, list) else "object")


def is_spelled(value: Any) -> bool:
    """Whether a value is a boolean in another form."""
    return value in SPELLINGS if isinstance(value, str) else isinstance(value, (int, float)) and value in (0, 1)


def fit_of_list(pattern: Pattern, value: Sequence[Any]) -> Fit:
    """A list fits as its worst item does."""
    items = pattern.get("items")
    fits = [] if items is None else [fit_of(items, item) or Fit(0, faults=1) for item in value]
    if not fits:
        return Fit(1)
    worst = min(fits, key=Fit.rank)
    return Fit(1, faults=worst.faults, inner=max(worst.points, 0) + worst.inner)


def fit_of_object(pattern: Pattern, value: Mapping[str, Any]) -> Fit | None:
    properties: Mapping[str, Pattern] = pattern.get("properties", {})
    required = pattern.get("required", ())
    fit = Fit(0)
    for name, known in properties.items():
        # Null, where it is no value of the property's, says as much as nothing.
        if name not in value or (value[name] is None and fit_of(known, None) is None):
            fit.faults += name in required
            continue
        inside = fit_of(known, value[name])
        if inside is None and "const" in known:
            return None
        fit.add(inside)
        fit.points += inside is not None and inside.points >= 0
    further = pattern.get("additionalProperties")
    for name, item in value.items():
        if name in properties:
            continue
        if further is None:
            fit.unknown += 1
        else:
            fit.add(None if further is False else fit_of(further, item))
    return fit
