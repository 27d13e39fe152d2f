# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.options import ResponseMetadata
from .. import operations


@dataclass(kw_only=True)
class GetKeysResponse(ResponseMetadata):
    """What `get_keys` gives."""

    object: operations.GetKeysResponseBody
