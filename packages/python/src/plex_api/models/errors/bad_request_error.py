# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.errors import SDKError
from .. import components


class BadRequestError(SDKError[components.BadRequest]):
    """Bad Request - A parameter was not specified, or was specified incorrectly."""
