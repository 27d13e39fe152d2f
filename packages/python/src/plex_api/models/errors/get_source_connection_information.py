# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional

from ..._runtime.errors import SDKError
from ..._runtime.model import Model, Properties, Property
from ..._runtime.shape import array, model
from .. import components


@dataclass(kw_only=True, repr=False, slots=True)
class GetSourceConnectionInformationResponseBodyData(Model):
    errors: Optional[List[components.ErrorDetail]] = None
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "errors": Property("errors", shape=array(model(components.ErrorDetail))),
        }


class GetSourceConnectionInformationResponseBody(SDKError[GetSourceConnectionInformationResponseBodyData]):
    """Unauthorized - Returned if the X-Plex-Token is missing from the header or query."""
