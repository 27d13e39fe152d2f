"""Time limits without a bet on how fast the machine is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

LONGEST_MS = 120_000


def patiently(first_ms: float, attempt: Callable[[float], T], is_expected: Callable[[T], bool]) -> T:
    """Tries with limits that double until one leaves time enough; gives what the last one came to."""
    limit = first_ms
    while not is_expected(result := attempt(limit)) and limit < LONGEST_MS:
        limit *= 2
    return result
