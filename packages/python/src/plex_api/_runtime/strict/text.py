from __future__ import annotations

import re
from datetime import date

from .schema import SchemaObject

DATE_TIME = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt ]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)", re.ASCII
)
# Escapes, classes and ends of a pattern.
PARTS = re.compile(r"\\.|\[(?:\\.|[^\]])*\]|\$", re.DOTALL)
UUID = re.compile(r"[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}", re.IGNORECASE | re.ASCII)


def string_issues(value: str, schema: SchemaObject) -> list[str]:
    """The violations of a string's schema."""
    issues: list[str] = []
    least, most = schema.get("minLength"), schema.get("maxLength")
    if least is not None and len(value) < least:
        issues.append(f"must have at least {least} characters, has {len(value)}")
    if most is not None and len(value) > most:
        issues.append(f"must have at most {most} characters, has {len(value)}")
    pattern, kind = schema.get("pattern"), schema.get("format")
    if pattern is not None and not matches(value, pattern):
        issues.append(f"must match {pattern}")
    if "slowPattern" in schema:
        # It can take exponential time, so it is not run.
        issues.append(f"must match {schema['slowPattern']}, which could not be decided in time")
    if not has_format(value, kind):
        issues.append(f"must be a {kind}")
    return issues


def has_format(value: str, kind: str | None) -> bool:
    if kind == "date":
        return is_date(value)
    if kind == "date-time":
        # RFC 3339, section 5.6.
        found = DATE_TIME.fullmatch(value)
        return found is not None and is_date(found[1])
    return kind != "uuid" or UUID.fullmatch(value) is not None


def is_date(value: str) -> bool:
    try:
        return re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII) is not None and date.fromisoformat(value) is not None
    except ValueError:
        return False


def matches(value: str, pattern: str) -> bool:
    # In ECMA-262, $ is the end of the text, and not before a line break too, and \w has ASCII letters alone.
    anchored = PARTS.sub(lambda part: r"\Z" if part[0] == "$" else part[0], pattern)
    try:
        return re.search(anchored, value, re.ASCII) is not None
    except re.error:
        # Patterns of other dialects say nothing here.
        return True
