# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.errors import SDKError
from .. import components


class TooManyRequestsError(SDKError[components.TooManyRequests]):
    """Too Many Requests - Wait before the next request."""
