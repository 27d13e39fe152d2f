from __future__ import annotations

import re
from datetime import timezone
from email.utils import parsedate_to_datetime
from random import SystemRandom
from time import time

from .options import RetryOptions


def retry_delay(retry: int, options: RetryOptions, retry_after: str | None = None) -> float | None:
    """Milliseconds to wait before a retry, the first of which is number 0.

    None to give up because the server asks for more patience than there is.
    """
    asked = None if retry_after is None else asked_delay(retry_after.strip())
    if asked is not None:
        longest = 60_000 if options.max_retry_after_ms is None else options.max_retry_after_ms
        return None if asked > longest else asked
    initial = 500 if options.initial_delay_ms is None else options.initial_delay_ms
    most = 8000 if options.max_delay_ms is None else options.max_delay_ms
    return SystemRandom().random() * min(most, initial * 2.0 ** min(retry, 1000))


DATE = re.compile(
    r"[A-Z][a-z]+, \d\d?[ -][A-Z][a-z]{2}[ -]\d{2,4} \d\d:\d\d:\d\d (GMT|UTC|[+-]0000)"
    r"|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}",
    re.ASCII,
)
"""The three forms of HTTP dates (RFC 9110, section 5.6.7), and `+0000` for `GMT`."""


def asked_delay(retry_after: str) -> float | None:
    """The wait that a `Retry-After` header requests, as seconds or a date. None if it is neither."""
    if re.fullmatch(r"\d+(\.\d+)?", retry_after, re.ASCII):
        return float(retry_after) * 1000
    if DATE.fullmatch(retry_after) is None:
        return None
    try:
        moment = parsedate_to_datetime(retry_after)
        return max(0.0, (moment.replace(tzinfo=moment.tzinfo or timezone.utc).timestamp() - time()) * 1000)
    except (ValueError, TypeError, OverflowError):
        return None
