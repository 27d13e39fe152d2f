# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.errors import SDKError
from .. import errors


class GetPinNotFound(SDKError[errors.GetPinNotFoundData]):
    """Not Found - The PIN does not exist, has expired, or belongs to another client identifier."""
