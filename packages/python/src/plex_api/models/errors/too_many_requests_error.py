# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from typing import Optional

from ..._runtime.errors import SDKError
from ..._runtime.operation import ResultHeader
from .. import components


class TooManyRequestsError(SDKError[components.TooManyRequests]):
    """Too Many Requests - Wait before the next request."""

    declared_headers = (
        ResultHeader(
            "retry-after",
            "retry_after",
            form="string",
            schema=lambda: {"type": "string"},
        ),
    )

    retry_after: Optional[str] = None
    """How long to wait, in seconds, or until when (RFC 9110, section 10.2.3); may be absent"""
