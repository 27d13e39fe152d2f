# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.errors import SDKError
from .. import components


class KeyRefusedError(SDKError[components.KeyRefused]):
    """Unprocessable Content - A JWT is malformed or its signature is wrong, or another device has registered a key with this `kid`."""
