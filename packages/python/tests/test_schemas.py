from __future__ import annotations

import json
from typing import Any

import pytest

from plex_api._runtime.strict.validate import validate

SCHEMAS: list[tuple[Any, Any, list[str]]] = [
    ({"type": "integer"}, 1.0, []),
    ({"type": "integer"}, 1.5, ["$ must be integer, is number"]),
    ({"type": "number"}, True, ["$ must be number, is boolean"]),
    ({"type": "array", "items": {"type": "boolean"}}, [True, False, 0, 1, "0", "1", "true", "false"], []),
    ({"type": "boolean"}, 2, ["$ must be boolean, is number"]),
    ({"type": "boolean"}, "yes", ["$ must be boolean, is string"]),
    ({"type": "boolean"}, None, ["$ must be boolean, is null"]),
    ({"type": ["string", "null"]}, None, []),
    ({"type": "integer", "format": "int32"}, 2**31, ["$ must be an int32"]),
    ({"minimum": 1, "maximum": 2, "exclusiveMinimum": 1, "exclusiveMaximum": 2}, 2, ["$ must be less than 2"]),
    ({"multipleOf": 0.1}, 0.3, []),
    ({"multipleOf": 2}, 3, ["$ must be a multiple of 2"]),
    ({"minLength": 2, "pattern": "^b"}, "😀", ["$ must have at least 2 characters, has 1", "$ must match ^b"]),
    ({"pattern": "("}, "x", []),
    ({"type": "number", "multipleOf": 0.5}, json.loads("1e400"), ["$ must be a number within the range of a double"]),
    ({"type": "number", "multipleOf": 0.5}, 10**400, ["$ must be a multiple of 0.5"]),
    ({"type": "number", "multipleOf": 2.0}, 10**400, []),
    ({"slowPattern": "^a+$"}, "a", ["$ must match ^a+$, which could not be decided in time"]),
    ({"slowPattern": "^a+$"}, 1, []),
    ({"format": "date"}, "2026-02-30", ["$ must be a date"]),
    ({"format": "date-time"}, "2026-01-31T12:00:00+01:00", []),
    ({"format": "date-time"}, "2026-01-31", ["$ must be a date-time"]),
    ({"format": "uuid"}, "x", ["$ must be a uuid"]),
    ({"enum": ["a", 1]}, 1.0, []),
    ({"enum": ["a"]}, "b", ['$ must be one of ["a"]']),
    ({"const": True}, 1, ["$ must be true"]),
    ({"items": {"type": "string"}, "uniqueItems": True}, ["a", "a"], ["$ must not hold an item twice"]),
    (
        {"items": {"type": "string"}, "maxItems": 0},
        [1],
        ["$ must have at most 0 items, has 1", "$[0] must be string, is number"],
    ),
    ({"required": ["a-b"]}, {}, ['$["a-b"] is required, is missing']),
    (
        {"properties": {"a": {"type": "null"}}, "additionalProperties": False},
        {"a": 1, "b": 2},
        ["$.a must be null, is number", "$.b must not be there"],
    ),
    ({"additionalProperties": {"type": "string"}}, {"x": 1}, ["$.x must be string, is number"]),
    (
        {"anyOf": [{"type": "string"}, lambda: {"type": "null"}]},
        1,
        ["$ must fit one of 2 variants, fits none", "$ must be string, is number"],
    ),
    ({"oneOf": [{"type": "string"}, {"minLength": 1}]}, "x", ["$ must fit exactly one of 2 variants, fits 2"]),
    ({"allOf": [{"type": "string"}, {"minLength": 2}]}, "x", ["$ must have at least 2 characters, has 1"]),
]


@pytest.mark.parametrize(("schema", "value", "expected"), SCHEMAS)
def test_schemas(schema: Any, value: Any, expected: list[str]) -> None:
    assert [f"{issue.path} {issue.message}" for issue in validate(value, schema)] == expected
