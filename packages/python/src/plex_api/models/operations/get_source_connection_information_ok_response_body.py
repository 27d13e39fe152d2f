# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict

from ..._runtime.model import Model, Properties, Property
from ..._runtime.shape import model
from .. import operations


@dataclass(kw_only=True, repr=False, slots=True)
class GetSourceConnectionInformationOkResponseBody(Model):
    media_container: operations.GetSourceConnectionInformationMediaContainer
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "MediaContainer": Property(
                "media_container",
                shape=model(operations.GetSourceConnectionInformationMediaContainer),
            ),
        }
