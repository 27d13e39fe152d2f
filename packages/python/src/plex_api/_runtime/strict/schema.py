from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Union

SchemaObject = Mapping[str, Any]

Schema = Union[SchemaObject, Callable[[], SchemaObject]]
"""What a JSON value must be: the part of JSON Schema (https://json-schema.org/draft/2020-12) that OpenAPI documents use.

A function gives a schema that is shared or that contains itself. Of formats, `int32`, `int64`, `date`, `date-time` and
`uuid` are checked.
"""
