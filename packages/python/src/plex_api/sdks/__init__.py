# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazily

if TYPE_CHECKING:
    from . import authentication, device, pins, security
else:
    __getattr__, __dir__ = lazily(
        __name__,
        {"authentication": ".authentication", "device": ".device", "pins": ".pins", "security": ".security"},
    )

__all__ = ["authentication", "device", "pins", "security"]
