"""Declared headers of successes and errors as values."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

import httpx

from .operation import HeaderForm, ResultHeader

if TYPE_CHECKING:
    from .strict.validate import Issue

PATTERNS = {
    "integer": re.compile(r"-?[0-9]+"),
    "number": re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?"),
    "boolean": re.compile(r"true|false|1|0"),
}


class Unreadable(ValueError):
    """A header is not in the form that is described."""


def read_headers(declared: Iterable[ResultHeader], response: httpx.Response, status: int | str) -> dict[str, Any]:
    """The fields of a result or error. What is missing or cannot be read is `None`. `status` is the declared one."""
    return {header.field: value_of(header, response) for header in declared if belongs_to(header, status)}


def value_of(header: ResultHeader, response: httpx.Response) -> Any:
    try:
        value = read_header(header, response)
    except Unreadable:
        return None
    return value if value is None or header.shape is None else header.shape()(value)


def header_issues(declared: Iterable[ResultHeader], response: httpx.Response, status: int | str) -> list[Issue]:
    """Every mismatch with what is described."""
    return [issue for header in declared if belongs_to(header, status) for issue in issues_of(header, response)]


def issues_of(header: ResultHeader, response: httpx.Response) -> list[Issue]:
    from .strict.validate import Issue, validate

    path = f"header {header.name}"
    if header.name not in response.headers:
        return [Issue(path, "is required, is missing")] if header.required else []
    try:
        value = read_header(header, response)
    except Unreadable:
        return [Issue(path, "cannot be read as described")]
    return [] if header.schema is None else validate(value, header.schema(), path)


def belongs_to(header: ResultHeader, status: int | str) -> bool:
    return header.statuses is None or status in header.statuses


def read_header(header: ResultHeader, response: httpx.Response) -> Any:
    """The value as JSON has it; `None` where the header is missing. Raises `Unreadable`."""
    lines = response.headers.get_list(header.name)
    if not lines:
        return None
    form: HeaderForm = header.form
    if isinstance(form, Mapping) and "lines" in form:
        return lines
    # Lines of the same name are one list (RFC 9110, section 5.2), apart from Set-Cookie.
    text = ", ".join(lines).strip()
    if isinstance(form, str):
        return scalar(text, form)
    items = [item.strip() for item in text.split(",")] if text else []
    if "list" in form:
        return [scalar(item, str(form["list"])) for item in items]
    return fields_of(items, form)


def fields_of(items: list[str], form: Mapping[str, Any]) -> dict[str, Any]:
    if form["explode"]:
        pairs = [(name, text) for name, _, text in (item.partition("=") for item in items)]
    elif len(items) % 2 == 1:
        raise Unreadable
    else:
        pairs = list(zip(items[::2], items[1::2], strict=True))
    known = cast("Mapping[str, str]", form["fields"])
    return {name: scalar(text, known.get(name, form["others"])) for name, text in pairs}


def scalar(text: str, form: str) -> Any:
    if form == "string":
        return text
    if form == "json":
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            raise Unreadable from None
    if PATTERNS[form].fullmatch(text) is None:
        raise Unreadable
    if form == "boolean":
        return text in ("true", "1")
    try:
        return int(text) if form == "integer" else float(text)
    except ValueError:
        # Python refuses to read integers of thousands of digits.
        raise Unreadable from None
