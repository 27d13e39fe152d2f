"""Values of scenarios as values of programs, and back."""

from __future__ import annotations

import types
from base64 import b64decode, b64encode
from collections.abc import Mapping
from enum import Enum
from typing import Any, Union, get_args, get_origin

from package import Package


def to_model(value: Any, hint: Any, package: Package) -> Any:
    """JSON as what a method is declared to take."""
    if get_origin(hint) in (Union, types.UnionType):
        return next(
            (made for made in (to_model(value, part, package) for part in get_args(hint)) if made is not value), value
        )
    if get_origin(hint) is list and isinstance(value, list):
        return [to_model(item, get_args(hint)[0], package) for item in value]
    if isinstance(hint, type) and issubclass(hint, Enum) and isinstance(value, (str, int)):
        return hint(value)
    if hasattr(hint, "from_dict") and isinstance(value, Mapping):
        return hint.from_dict({name: with_files(item, package) for name, item in value.items()})
    return with_files(value, package)


def with_files(value: Any, package: Package) -> Any:
    if isinstance(value, list):
        return [with_files(item, package) for item in value]
    if isinstance(value, Mapping) and "$bytes" in value:
        return b64decode(value["$bytes"])
    if isinstance(value, Mapping) and "$file" in value:
        described = value["$file"]
        content = b64decode(described["bytes"])
        return package.module.File(content, described["name"], described.get("contentType"))
    return value


def to_wire(value: Any) -> Any:
    """A model as JSON."""
    if isinstance(value, bytes):
        return {"$bytes": b64encode(value).decode()}
    if isinstance(value, list):
        return [to_wire(item) for item in value]
    if isinstance(value, Mapping):
        return {name: to_wire(item) for name, item in value.items()}
    if hasattr(value, "to_dict"):
        return value.to_dict()
    return value.value if isinstance(value, Enum) else value
