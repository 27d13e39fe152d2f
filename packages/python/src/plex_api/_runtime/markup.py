"""Reads the message of an error from a body of XML or HTML."""

from __future__ import annotations

import re

ELEMENT = re.compile(r"<(?:error|response)\b([^<>]*)>([^<]*)", re.IGNORECASE)
TITLE = re.compile(r"<(?:title|message)\b[^<>]*>([^<]*)", re.IGNORECASE)
ENTITY = re.compile(r"&(\w+|#39);")
ENTITIES = {"lt": "<", "gt": ">", "quot": '"', "apos": "'", "#39": "'", "amp": "&"}


def explain_markup(text: str) -> str:
    """Message and code of an error element, or the title of a page."""
    start = text[:65_536].lstrip()
    if not start.startswith("<"):
        return ""
    element, title = ELEMENT.search(start), TITLE.search(start)
    attributes, content = element.groups() if element else ("", "")
    status, code = attribute(attributes, "status"), attribute(attributes, "code")
    known = (
        attribute(attributes, "message"),
        plain(content),
        "" if status.isdigit() else status,
        plain(title[1]) if title else "",
    )
    said = next((each for each in known if each), "")
    return f"{said} ({code})" if said and code else said


def attribute(attributes: str, name: str) -> str:
    found = re.search(rf"""\s{name}\s*=\s*(?:"([^"]*)"|'([^']*)')""", attributes, re.IGNORECASE)
    return plain(found[1] or found[2] or "") if found else ""


def plain(text: str) -> str:
    return " ".join(ENTITY.sub(lambda found: ENTITIES.get(found[1], found[0]), text).split())
