# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.errors import SDKError
from .. import errors


class PostUsersSignInDataBadRequest(SDKError[errors.PostUsersSignInDataBadRequestData]):
    """Bad Request - A parameter was not specified, or was specified incorrectly."""
