"""Compares JSON with a schema."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from ..shape.shapes import boolean
from .number import number_issues
from .schema import Schema, SchemaObject
from .text import string_issues


class Issue(NamedTuple):
    """A violation of a schema, at a place in a value."""

    path: str
    """Such as `$.profile.autoSelectSubtitle` or `$.services[0]`."""
    message: str
    """The expected value at the place."""


def validate(value: Any, schema: Schema, path: str = "$") -> list[Issue]:
    """Every mismatch between a JSON value and a schema; none when it is valid."""
    known = schema() if callable(schema) else schema
    kind = known.get("type")
    kinds: Sequence[str] = [] if kind is None else [kind] if isinstance(kind, str) else kind
    if kinds and not any(has_type(value, each) for each in kinds):
        return [Issue(path, f"must be {' or '.join(kinds)}, is {type_of(value)}")]
    messages = equal_issues(value, known)
    if isinstance(value, str):
        messages += string_issues(value, known)
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        messages += number_issues(value, known)
    issues = [Issue(path, message) for message in messages]
    if isinstance(value, list):
        issues += array_issues(value, known, path)
    elif isinstance(value, dict):
        issues += object_issues(value, known, path)
    return issues + combined_issues(value, known, path)


def type_of(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, (int, float)):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"


def has_type(value: Any, kind: str) -> bool:
    if kind == "boolean":
        return isinstance(boolean(value), bool)
    if kind != "integer":
        return type_of(value) == kind
    return type_of(value) == "number" and value % 1 == 0


def equal_issues(value: Any, schema: SchemaObject) -> list[str]:
    issues: list[str] = []
    if "enum" in schema and canonical(value) not in map(canonical, schema["enum"]):
        issues.append(f"must be one of {json.dumps(schema['enum'], ensure_ascii=False)}")
    if "const" in schema and canonical(schema["const"]) != canonical(value):
        issues.append(f"must be {json.dumps(schema['const'], ensure_ascii=False)}")
    return issues


def canonical(value: Any) -> str:
    """JSON with sorted keys: equal for equal values."""
    whole = int(value) if isinstance(value, float) and value.is_integer() else value
    return json.dumps(whole, sort_keys=True)


def array_issues(value: list[Any], schema: SchemaObject, path: str) -> list[Issue]:
    issues = size_issues(len(value), schema.get("minItems"), schema.get("maxItems"), "items", path)
    if schema.get("uniqueItems") and len(set(map(canonical, value))) < len(value):
        issues.append(Issue(path, "must not hold an item twice"))
    if "items" in schema:
        for index, item in enumerate(value):
            issues += validate(item, schema["items"], f"{path}[{index}]")
    return issues


def object_issues(value: dict[str, Any], schema: SchemaObject, path: str) -> list[Issue]:
    properties = schema.get("properties", {})
    additional = schema.get("additionalProperties", True)
    issues = size_issues(len(value), schema.get("minProperties"), schema.get("maxProperties"), "properties", path)
    for name in schema.get("required", ()):
        if name not in value:
            issues.append(Issue(path + step(name), "is required, is missing"))
    for name, item in value.items():
        declared = properties.get(name, additional)
        if declared is False:
            issues.append(Issue(path + step(name), "must not be there"))
        elif declared is not True:
            issues += validate(item, declared, path + step(name))
    return issues


def step(name: str) -> str:
    return f".{name}" if re.fullmatch(r"[A-Za-z_$][\w$]*", name, re.ASCII) else f"[{json.dumps(name)}]"


def size_issues(size: int, least: int | None, most: int | None, what: str, path: str) -> list[Issue]:
    if least is not None and size < least:
        return [Issue(path, f"must have at least {least} {what}, has {size}")]
    if most is not None and size > most:
        return [Issue(path, f"must have at most {most} {what}, has {size}")]
    return []


def combined_issues(value: Any, schema: SchemaObject, path: str) -> list[Issue]:
    issues = [issue for part in schema.get("allOf", ()) for issue in validate(value, part, path)]
    for keyword in ("anyOf", "oneOf"):
        variants = schema.get(keyword)
        if not variants:
            continue
        results = [validate(value, variant, path) for variant in variants]
        fitting = sum(not result for result in results)
        if fitting == 0:
            # The variant that came nearest is most likely the one that was meant.
            nearest = min(results, key=len)
            issues += [Issue(path, f"must fit one of {len(variants)} variants, fits none"), *nearest]
        elif fitting > 1 and keyword == "oneOf":
            issues.append(Issue(path, f"must fit exactly one of {len(variants)} variants, fits {fitting}"))
    return issues
