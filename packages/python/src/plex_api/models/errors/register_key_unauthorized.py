# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.errors import SDKError
from .. import errors


class RegisterKeyUnauthorized(SDKError[errors.RegisterKeyUnauthorizedData]):
    """Unauthorized - Returned if the X-Plex-Token is missing from the header or query."""
