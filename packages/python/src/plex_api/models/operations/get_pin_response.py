# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.options import ResponseMetadata
from .. import components


@dataclass(kw_only=True)
class GetPinResponse(ResponseMetadata):
    """What `get_pin` gives."""

    pin: components.Pin
