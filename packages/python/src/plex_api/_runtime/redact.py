"""Keeps secrets and control characters out of what is shown."""

from __future__ import annotations

import json
import re
import unicodedata
from base64 import b64encode
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote, quote_plus

from .attempt import Attempt
from .options import BasicCredential

LONGEST = 500
SHORTEST = 3
CREDENTIAL_HEADER = re.compile(r"auth|cookie|token|key|secret|password")


def redact(text: str, secrets: Iterable[str]) -> str:
    """`text` fit to be shown: without secrets and without control characters, not too long."""
    # The longest first, since one may be a part of another.
    alternatives = "|".join(re.escape(secret) for secret in sorted(secrets, key=len, reverse=True))
    shown = re.sub(alternatives, "[redacted]", text) if alternatives else text
    if not shown.isprintable():
        # Escape sequences of terminals begin with one, and text direction is changed by one.
        shown = re.sub(" {2,}", " ", "".join(" " if is_control(character) else character for character in shown))
    return f"{shown[:LONGEST]}…" if len(shown) > LONGEST else shown


def is_control(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp")


def harmless(error: BaseException, secrets: Iterable[str]) -> bool:
    """Whether an error can be the cause of another: neither it nor its causes contain a secret."""
    known = list(secrets)
    link: BaseException | None = error
    for _ in range(20):
        if link is None:
            return True
        text = f"{link!r} {link} {vars(link)!r}"
        if any(secret in text for secret in known):
            return False
        link = link.__cause__ or link.__context__
    return False


def secrets_of(attempt: Attempt) -> set[str]:
    """The secrets of an attempt, in every form in which a server may send them back."""
    parts = attempt.parts
    given: list[Any] = [*attempt.secrets]
    if parts is not None:
        given += parts.secrets
        if parts.body is not None:
            given += parts.body.secrets
    for name, value in attempt.request.headers.items():
        # A caller or a hook may have set it instead of using a security scheme.
        if CREDENTIAL_HEADER.search(name):
            given += [value, re.sub(r"^\w+ +", "", value)]
    return {form for value in given for text in texts_in(value) for form in forms_of(text)}


def texts_in(value: Any) -> list[str]:
    if isinstance(value, BasicCredential):
        return texts_in(value.password)
    if isinstance(value, Mapping):
        return [text for item in value.values() for text in texts_in(item)]
    if isinstance(value, (list, tuple, set)):
        return [text for item in value for text in texts_in(item)]
    if isinstance(value, bool) or value is None:
        return []
    text = value.decode(errors="replace") if isinstance(value, bytes) else str(value)
    # Fewer characters are everywhere: looking for them would make every message unreadable.
    return [text] if len(text) >= SHORTEST else []


def forms_of(secret: str) -> set[str]:
    encoded = b64encode(secret.encode(errors="replace")).decode()
    return {
        secret,
        quote(secret, safe="", errors="replace"),
        quote_plus(secret, errors="replace"),
        encoded,
        encoded.rstrip("="),
        json.dumps(secret)[1:-1],
        json.dumps(secret, ensure_ascii=False)[1:-1],
        repr(secret)[1:-1],
    }
