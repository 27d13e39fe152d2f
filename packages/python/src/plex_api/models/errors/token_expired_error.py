# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.errors import SDKError
from .. import components


class TokenExpiredError(SDKError[components.TokenExpired]):
    """Token Expired - Sign a JWT anew, and exchange it for another token."""
