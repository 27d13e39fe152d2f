# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.options import ResponseMetadata


@dataclass(kw_only=True)
class RegisterKeyResponse(ResponseMetadata):
    """What `register_key` gives."""
